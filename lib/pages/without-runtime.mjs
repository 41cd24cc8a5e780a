const script = /<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs
const preload = /<link rel="preload" as="script"[^>]*>/g
/** How Next and its bundler begin what they write into a page. */
const runtimeText = /^(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\])/

/** @param {string} attributes @param {string} text */
function kindOf(attributes, text) {
  if (/ src="\/_next\/static\//.test(attributes)) return 'runtime'
  if (/ (?:src|type)="/.test(attributes)) return 'own'
  return runtimeText.test(text) ? 'runtime' : 'unknown'
}

/**
 * A page of the shop without React, Next and the tree of the page once more: it works without them, and what it does by
 * script is in a file of its own, by which such pages are known (docs/decisions/094). A page that holds an inline script
 * nobody knows, as one that came in parts does, stays whole.
 *
 * @param {string} html
 */
export function withoutRuntime(html) {
  if (!html.includes('<script defer="" src="/shop.js?')) return html
  const kinds = [...html.matchAll(script)].map(({ groups }) => kindOf(groups?.attributes ?? '', groups?.text ?? ''))
  if (kinds.includes('unknown')) return html
  let at = 0
  return html.replace(script, (whole) => (kinds[at++] === 'runtime' ? '' : whole)).replace(preload, '')
}
