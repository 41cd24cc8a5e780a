/** @param {string} scripts what may run, as CSP sources */
const policy = (scripts, isDevelopment = false) =>
  [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** For a page that carries Next's runtime: its inline scripts differ from page to page (docs/decisions/030). */
export const shopPolicy = (/** @type {boolean} */ isDevelopment) =>
  policy(`'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`, isDevelopment)

/** For a page without the runtime: no inline script runs, whatever a text on it says. */
export const strictShopPolicy = policy("'self' 'inline-speculation-rules'")
