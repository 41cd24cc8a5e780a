import { expect, it } from 'vitest'
import { certificateStanding } from './rules-certificate'
import type { CertificateRecord } from './types'

const today = '2026-11-21'
const certificate: CertificateRecord = {
  stars: 4,
  code: null,
  decisionNumber: '1/QĐ-UBND',
  issuedOn: '2025-01-10',
  validThrough: '2028-01-09',
  revoked: null,
  valid: true,
}

it.each<[string, CertificateRecord | null, string]>([
  ['a valid one', certificate, 'valid'],
  ['one with 181 days left', { ...certificate, validThrough: '2027-05-21' }, 'valid'],
  ['one with 180 days left', { ...certificate, validThrough: '2027-05-20' }, 'renew-now'],
  ['one with 120 days left, the last for a dossier', { ...certificate, validThrough: '2027-03-21' }, 'renew-now'],
  ['one with 119 days left', { ...certificate, validThrough: '2027-03-20' }, 'renew-late'],
  ['one on its last day', { ...certificate, validThrough: today }, 'renew-late'],
  ['an ended one', { ...certificate, validThrough: '2026-11-20', valid: false }, 'expired'],
  ['a revoked one', { ...certificate, valid: false, revoked: { on: today, ground: 'OTHER' } }, 'revoked'],
  ['one that begins tomorrow', { ...certificate, issuedOn: '2026-11-22', valid: false }, 'not-yet'],
  ['none', null, 'none'],
])('%s', (_, one, standing) => expect(certificateStanding(one, today)).toBe(standing))
