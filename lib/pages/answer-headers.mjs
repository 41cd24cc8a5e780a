/** What every answer carries: its type is believed. */
export const believedType = { key: 'X-Content-Type-Options', value: 'nosniff' }

/** For pages that are kept: browsers may keep them and ask each time whether they are still so; a change is seen at once. */
export const askEachTime = 'public, max-age=0, must-revalidate'

/** What a page, a picture and an answer of the interface carry too. */
export const safeHeaders = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
]
