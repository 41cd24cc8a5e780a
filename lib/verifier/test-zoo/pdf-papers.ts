import { TestPdf } from '../test-authority/pdf-file'
import type { Style } from '../test-authority/pdf-writer'
import { world } from './animal'

const { authority, company } = world

export const by = (signer = company) => ({ signer, certificates: [signer, authority] })
export const make = (style: Style = 'table') => TestPdf.make(style)
export const signed = (style: Style = 'table') => make(style).sign(by())
export const evil = 'BT /F1 24 Tf 72 700 Td (So tien: 9.000.000 dong) Tj ET'
