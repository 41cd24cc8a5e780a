import { mind } from './diagnosis.mjs'
import { say } from './progress.mjs'

const words = { on: ['1', 'true', 'yes'], off: ['0', 'false', 'no'] }

/**
 * What to know about TRUST_PROXY, or null when it is as it should be. With https somebody else answers first, and without
 * the setting all people have that somebody's address: their failed sign-ins count together, or not at all.
 * @param {Record<string, string | undefined>} [env]
 */
export function proxyHint({ PUBLIC_URL: publicUrl = '', TRUST_PROXY: trust = '' } = process.env) {
  const said = trust.toLowerCase()
  if (said !== '' && ![...words.on, ...words.off].includes(said))
    return mind(`TRUST_PROXY is "${trust}", which means nothing`, 'Set it to 1, or to 0.')
  if (said !== '' || !/^https:\/\//i.test(publicUrl)) return null
  return mind(
    'PUBLIC_URL is https, so a proxy stands before the booth, but TRUST_PROXY is not set: to the booth everybody comes from the proxy',
    'Set TRUST_PROXY=1 when the proxy sets X-Forwarded-For itself; otherwise TRUST_PROXY=0 to say that this is meant.',
  )
}

export function sayProxyHint() {
  const hint = proxyHint()
  if (hint) say(`! ${hint.what}\n    → ${hint.mend}`)
}
