export { BandcoinHandler } from "./bandcoin-handler.js"
