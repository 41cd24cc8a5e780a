import { type CmsWish, signCms } from './cms'
import { fill, rangeField, reserved } from './pdf-file'
import { appendRevision } from './pdf-writer'

const found = (text: string, pattern: RegExp) => {
  const last = [...text.matchAll(pattern)].at(-1)
  if (!last?.[1]) throw new Error(`nothing like ${pattern} in the file`)
  return last[1]
}

/** Signs somebody else's PDF with a classic cross-reference table, as a signing tool does: by adding to it. */
export function signExisting(bytes: Uint8Array, wish: Omit<CmsWish, 'content'>): Buffer {
  const text = Buffer.from(bytes).toString('latin1')
  const start = Number(found(text, /startxref\s+(\d+)/g))
  const size = Number(found(text, /\/Size (\d+)/g))
  const root = Number(found(text, /\/Root (\d+) 0 R/g))
  const info = found(text, /\/Info (\d+) 0 R/g)
  const catalogue = found(text, new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`, 'g'))
  const earlier = /\/Fields \[([^\]]*)\]/.exec(catalogue)?.[1] ?? ''
  const rest = catalogue.replace(/\/AcroForm << [^>]*>>/, '')
  const [signature, field] = [size, size + 1]
  const made = appendRevision(Buffer.from(bytes), start, {
    bodies: {
      [signature]: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${rangeField} /Contents <${'0'.repeat(2 * reserved)}> >>`,
      [field]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature${signature}) /V ${signature} 0 R /Rect [0 0 0 0] /F 132 >>`,
      [root]: `<<${rest} /AcroForm << /Fields [${earlier} ${field} 0 R] /SigFlags 3 >> >>`,
    },
    ...{ style: 'table', size: size + 2, trailer: `/Info ${info} 0 R`, root },
  })
  return fill(made.bytes, (content) => signCms({ ...wish, content }))
}
