/**
 * Added to the browser's name on requests for the desk; `htmlLimitedBots` in next.config.js names the same word. Next then
 * renders the page whole before it answers, with the true status, instead of resuming an empty kept shell (decision 032).
 */
export const DESK_AGENT = 'booth-desk'

/** The request header in which `proxy.ts` tells pages of the desk the address that was asked for. */
export const DESK_PATH_HEADER = 'x-desk-path'
