import { certify } from '../test-authority/certificates'
import { signXml, type XmlWish } from '../test-authority/xml-file'
import { world } from './animal'

const { authority, company } = world
export const certificates = [company, authority]

export const letter =
  '<thu xmlns:x="urn:x" xml:lang="vi"><noi-dung Id="nd">Giá: <so>1.000.000</so> đồng &amp; thuế</noi-dung>{{signature}}</thu>'

export const sign = (wish: Partial<XmlWish> = {}) =>
  signXml({ signer: company, certificates, document: letter, ...wish })
export const signed =
  (wish: Partial<XmlWish> = {}) =>
  () =>
    sign(wish)
export const changed =
  (from: string | RegExp, to: string | ((found: string) => string), wish: Partial<XmlWish> = {}) =>
  () => {
    const before = sign(wish)
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to)
    if (after === before) throw new Error(`cannot find ${from}`)
    return after
  }

export const partly = { references: [{ uri: '#nd' }] }
export const whole = (transforms: string[], digest?: string) => ({
  references: [{ uri: '', transforms, ...(digest ? { digest } : {}) }],
})
export const rsa = certify({ name: 'RSA signer', kind: 'rsa', issuer: authority })
export const pss = certify({ name: 'PSS signer', kind: 'rsa-pss', issuer: authority })
