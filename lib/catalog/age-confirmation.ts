/** The cookie by which a browser says that its user confirmed to be 18 or older. It names nobody. */
export const AGE_COOKIE = 'booth-age'
export const AGE_CONFIRMED = '18'

/** A shared family phone asks again the next day. */
export const AGE_COOKIE_SECONDS = 12 * 3600
