/** The request header in which `proxy.ts` tells pages of the desk the address that was asked for. */
export const DESK_PATH_HEADER = 'x-desk-path'
