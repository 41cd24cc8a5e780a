import type { CmsWish } from './cms'
import { type StampWish, signCms, stampToken } from './cms'
import { appendRevision, type Bodies, type Style, stream } from './pdf-writer'

export const reserved = 12_000

export type SignWish = Partial<Omit<CmsWish, 'content'>> &
  Pick<CmsWish, 'signer'> & {
    name?: string
    subFilter?: string
    /** Where the mark stands on the page; nowhere by default. */
    rect?: string
    /** Further entries of the signature dictionary. */
    dictionary?: string
    /** Changes of other objects in the same revision. */
    bodies?: Bodies
    claimedAt?: string
    /** Certifies the document with this level of permission. */
    certifies?: 1 | 2 | 3
    /** Changes the CMS encoding before it is written. */
    mangle?: (encoding: Buffer) => Buffer
    /** An existing signature field to sign. */
    field?: number
  }

export const rangeField = '[0 0000000000 0000000000 0000000000]'

/** Writes the byte range and the signature of what is around the reserved place. */
export function fill(bytes: Buffer, encode: (signed: Buffer) => Buffer): Buffer {
  const out = Buffer.from(bytes)
  const range = out.lastIndexOf(rangeField)
  const before = out.lastIndexOf('/Contents <') + '/Contents '.length
  const after = before + 2 * reserved + 2
  const numbers = [before, after, out.length - after].map((each) => String(each).padStart(10, '0'))
  out.write(`[0 ${numbers.join(' ')}]`, range)
  const encoding = encode(Buffer.concat([out.subarray(0, before), out.subarray(after)]))
  if (encoding.length > reserved) throw new Error('the reserved place is too small')
  out.write(encoding.toString('hex'), before + 1)
  return out
}

/** A PDF file in the making: each step returns a new one, whose bytes begin with those before. */
export class TestPdf {
  private constructor(
    readonly bytes: Buffer,
    readonly style: Style,
    private readonly start: number,
    readonly size: number,
    readonly fields: readonly number[],
    private readonly catalogue: string,
    private readonly store = '',
  ) {}

  /** One page with a line of text. Objects: 1 catalogue, 2 pages, 3 page, 4 its contents, 5 a font, 6 Info. */
  static make(style: Style = 'table', extra: Bodies = {}, catalogue = ''): TestPdf {
    const bodies: Bodies = {
      1: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: TestPdf.page(),
      4: stream('BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET'),
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      6: '<< /Producer (Test) >>',
      ...extra,
    }
    const size = Math.max(...Object.keys(bodies).map(Number)) + 1
    const header = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')
    const made = appendRevision(header, null, { bodies, style, size, trailer: '/Info 6 0 R' })
    const fields = /\/Fields \[(\d+) 0 R\]/.exec(catalogue)
    return new TestPdf(made.bytes, style, made.start, made.size, fields ? [Number(fields[1])] : [], catalogue)
  }

  static page(annotations: readonly number[] = [], more = '') {
    const list = annotations.map((number) => `${number} 0 R`).join(' ')
    return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${list}] ${more} >>`
  }

  with(bytes: Buffer): TestPdf {
    return new TestPdf(bytes, this.style, this.start, this.size, this.fields, this.catalogue, this.store)
  }

  /** An incremental update. */
  update(
    bodies: Bodies,
    {
      style = this.style,
      trailer = '/Info 6 0 R',
      fields = this.fields,
      store = this.store,
      catalogue = this.catalogue,
    } = {},
  ): TestPdf {
    const size = Math.max(this.size, ...Object.keys(bodies).map((key) => Number(key) + 1))
    const made = appendRevision(this.bytes, this.start, { bodies, style, size, trailer })
    return new TestPdf(made.bytes, style, made.start, made.size, fields, catalogue, store)
  }

  /** The catalogue with these fields and entries. */
  root(fields: readonly number[], more = '') {
    const list = fields.map((number) => `${number} 0 R`).join(' ')
    const own = this.catalogue.replace(/\/AcroForm << [^>]*>>/, '')
    return `<< /Type /Catalog /Pages 2 0 R ${own} /AcroForm << /Fields [${list}] /SigFlags 3 >> ${this.store} ${more} >>`
  }

  private reserve(wish: Omit<SignWish, 'signer'>, type: string): TestPdf {
    const number = this.size
    const field = wish.field ?? number + 1
    const fields = [...new Set([...this.fields, field])]
    const { name = `Sig${number}`, rect = '[0 0 0 0]', subFilter = 'ETSI.CAdES.detached', bodies = {} } = wish
    const appearance = rect === '[0 0 0 0]' ? '' : `/AP << /N ${number + 2} 0 R >>`
    const claimed = wish.claimedAt ? `/M (${wish.claimedAt})` : ''
    const transform = wish.certifies
      ? `/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P ${wish.certifies} /V /1.2 >> >>]`
      : ''
    const permissions = wish.certifies ? `/Perms << /DocMDP ${number} 0 R >>` : ''
    const widget = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${name}) /V ${number} 0 R /Rect ${rect} /P 3 0 R /F 132 ${appearance} >>`
    return this.update(
      {
        [number]: `<< /Type /${type} /Filter /Adobe.PPKLite /SubFilter /${subFilter} /ByteRange ${rangeField} /Contents <${'0'.repeat(2 * reserved)}> ${claimed} ${transform} ${wish.dictionary ?? ''} >>`,
        [field]: widget,
        ...(appearance
          ? { [number + 2]: stream('0 0 1 rg 0 0 50 20 re f', '/Type /XObject /Subtype /Form /BBox [0 0 50 20]') }
          : {}),
        1: this.root(fields, permissions),
        3: TestPdf.page(fields),
        ...bodies,
      },
      { fields, catalogue: `${this.catalogue} ${permissions}` },
    )
  }

  /** A signature over everything so far and itself. */
  sign(wish: SignWish): TestPdf {
    const { mangle = (encoding) => encoding, ...cms } = wish
    const reservedFile = this.reserve(wish, 'Sig')
    return reservedFile.with(fill(reservedFile.bytes, (content) => mangle(signCms({ ...cms, content }))))
  }

  /** A document timestamp (ETSI EN 319 142-1). */
  stamp(wish: Omit<StampWish, 'stamped'> & { bodies?: Bodies }): TestPdf {
    const reservedFile = this.reserve({ subFilter: 'ETSI.RFC3161', bodies: wish.bodies ?? {} }, 'DocTimeStamp')
    return reservedFile.with(fill(reservedFile.bytes, (stamped) => stampToken({ ...wish, stamped })))
  }

  /** A document security store in a revision of its own. */
  validationData(
    certificates: readonly Buffer[],
    lists: readonly Buffer[] = [],
    responses: readonly Buffer[] = [],
  ): TestPdf {
    const all = [certificates, lists, responses].map((group) => [...group])
    let next = this.size
    const bodies: Bodies = {}
    const references = all.map((group) =>
      group
        .map((bytes) => {
          bodies[next] = stream(bytes)
          return `${next++} 0 R`
        })
        .join(' '),
    )
    const store = `/DSS << /Certs [${references[0]}] /CRLs [${references[1]}] /OCSPs [${references[2]}] >>`
    const kept = new TestPdf(this.bytes, this.style, this.start, this.size, this.fields, this.catalogue, '')
    return this.update({ ...bodies, 1: kept.root(this.fields, store) }, { store })
  }
}
