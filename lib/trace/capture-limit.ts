/** The most events that one document may hold. */
export const CAPTURE_LIMIT = 10_000
