-- Run once, when the server's volume is empty: each service has a database of its own.
CREATE DATABASE auction_house;
CREATE DATABASE provider_service;
CREATE DATABASE exchange;
CREATE DATABASE market_index;
