/** Exit code of a child whose connection to the validator has ended (EX_TEMPFAIL of sysexits.h). */
export const CONNECTION_ENDED = 75
