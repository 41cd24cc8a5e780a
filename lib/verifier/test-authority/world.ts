import { certify, type Identity } from './certificates'

/** Small public-key infrastructures as Vietnam's are: the national one for merchants, the Government's for the tax authority. */
export type World = {
  root: Identity
  authority: Identity
  company: Identity
  person: Identity
  clock: Identity
  governmentRoot: Identity
  taxAuthority: Identity
}

const timeStamping = { oids: ['1.3.6.1.5.5.7.3.8'], isCritical: true }

export const companyTaxCode = '0101234565'

export function makeWorld(): World {
  const root = certify({ name: 'Test National Root CA', authority: true })
  const authority = certify({ name: 'Test Public CA', issuer: root, authority: true, pathLength: 0 })
  const company = certify({
    name: [
      ['2.5.4.3', 'CÔNG TY TNHH GỐM THỬ'],
      ['2.5.4.10', 'CÔNG TY TNHH GỐM THỬ'],
      ['0.9.2342.19200300.100.1.1', `MST:${companyTaxCode}`],
      ['2.5.4.6', 'VN'],
    ],
    issuer: authority,
  })
  const person = certify({
    name: [
      ['2.5.4.3', 'NGUYỄN THỊ THỬ'],
      ['0.9.2342.19200300.100.1.1', 'CCCD:001099012356'],
      ['2.5.4.6', 'VN'],
    ],
    issuer: authority,
  })
  const clock = certify({ name: 'Test Time-Stamping Authority', issuer: authority, purposes: timeStamping, usage: [0] })
  const governmentRoot = certify({ name: 'Test Government Root CA', authority: true })
  const taxAuthority = certify({ name: 'CỤC THUẾ THỬ', issuer: governmentRoot })
  return { root, authority, company, person, clock, governmentRoot, taxAuthority }
}
