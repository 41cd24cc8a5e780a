import { type Element, readWhole } from '../asn1/element'
import { context, tags } from '../asn1/values'
import { Malformed, unlessMalformed } from '../ledger'
import { attributesOf, isWithinName, type Name, readName } from './names'

/** The tags of a GeneralName (RFC 5280, 4.2.1.6) in forms that are evaluated. */
const forms = {
  mailbox: context(1, false),
  host: context(2, false),
  directory: context(4),
  link: context(6, false),
  address: context(7, false),
} as const

type Form = (typeof forms)[keyof typeof forms]
const isForm = (tag: number): tag is Form => Object.values<number>(forms).includes(tag)

/** A name of some form: its tag, and what stands under it. */
type GeneralName = { tag: number; content: Uint8Array; inside: Element | null }

const generalName = (element: Element): GeneralName => ({
  tag: element.tag,
  content: element.content,
  inside: element.tag === forms.directory ? element.child(0) : null,
})

/** What an issuer allows of the names below it; `unread` where it says so in a way that is not evaluated. */
export type NameConstraints = { permitted: GeneralName[]; excluded: GeneralName[] } | 'unread'

const isZero = (element: Element) => element.tag === context(0, false) && element.content.every((octet) => octet === 0)

/** 4.2.1.10: "minimum MUST be zero, and maximum MUST be absent". */
function subtreesOf(field: Element | null): GeneralName[] {
  return (field?.children ?? []).map((subtree) => {
    const [base, ...distances] = subtree.expect(tags.sequence).children
    if (!base) throw new Malformed('a subtree without a base')
    if (!distances.every(isZero)) throw new Malformed('a subtree with distances')
    return generalName(base)
  })
}

/** Reads the extension's value. */
export function readNameConstraints(value: Element): NameConstraints {
  return unlessMalformed(() => {
    const [permitted, excluded] = [0, 1].map((n) => subtreesOf(value.expect(tags.sequence).field(context(n))))
    return permitted && excluded && permitted.length + excluded.length > 0 ? { permitted, excluded } : 'unread'
  }, 'unread')
}

const textOf = ({ content }: GeneralName) => Buffer.from(content).toString('latin1')

/** `.vn` holds every host below it; `hanoi.gov.vn` holds itself alone. */
const isHostAt = (host: string, base: string) => (base.startsWith('.') ? host.endsWith(base) : host === base)

function isMailboxWithin(mailbox: string, base: string): boolean {
  const [local, host] = splitAt(mailbox)
  const [baseLocal, baseHost] = splitAt(base)
  if (baseLocal !== null && baseLocal !== local) return false
  return isHostAt(host.toLowerCase(), baseHost.toLowerCase())
}

function splitAt(mailbox: string): [local: string | null, host: string] {
  const at = mailbox.lastIndexOf('@')
  return at < 0 ? [null, mailbox] : [mailbox.slice(0, at), mailbox.slice(at + 1)]
}

/** A name of a host is within a base when zero or more labels stand before it. */
function isHostWithin(host: string, base: string): boolean {
  const inner = host.toLowerCase().replace(/\.$/, '')
  const outer = base.toLowerCase()
  return outer === '' || inner === outer || inner.endsWith(outer.startsWith('.') ? outer : `.${outer}`)
}

const hostOfLink = (link: string) => /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:[\]@]+)/i.exec(link)?.[1]

function isLinkWithin(link: string, base: string): boolean {
  const host = hostOfLink(link)
  return host !== undefined && isHostAt(host.toLowerCase(), base.toLowerCase())
}

/** The base is a network and its mask, each as long as the address. */
const isAddressWithin = (address: Uint8Array, base: Uint8Array) =>
  base.length === address.length * 2 &&
  address.every((octet, at) => {
    const mask = base[address.length + at] ?? 0
    return (octet & mask) === ((base[at] ?? 0) & mask)
  })

function isWithin(name: GeneralName, base: GeneralName): boolean {
  if (name.tag !== base.tag) return false
  if (name.tag === forms.directory)
    return name.inside !== null && base.inside !== null && isWithinName(readName(name.inside), readName(base.inside))
  if (name.tag === forms.address) return isAddressWithin(name.content, base.content)
  if (name.tag === forms.mailbox) return isMailboxWithin(textOf(name), textOf(base))
  if (name.tag === forms.host) return isHostWithin(textOf(name), textOf(base))
  return isLinkWithin(textOf(name), textOf(base))
}

const mailboxName = (text: string): GeneralName => ({
  tag: forms.mailbox,
  content: Buffer.from(text, 'latin1'),
  inside: null,
})

const directoryName = ({ bytes }: Name): GeneralName => ({
  tag: forms.directory,
  content: bytes,
  inside: readWhole(bytes),
})

const isText = ({ tag }: Element) => tag === forms.mailbox || tag === forms.host || tag === forms.link

/** A certificate's names: its subject, and the octets of its alternative names. */
type Named = { subject: Name; extensions: { alternativeNames: Uint8Array | null } }

/** All names of a certificate; mailboxes in its subject count where its alternative names hold none. */
function namesOf({ subject, extensions: { alternativeNames } }: Named): GeneralName[] {
  const alternatives = alternativeNames ? readWhole(alternativeNames).expect(tags.sequence).children : []
  if (alternatives.some((each) => isText(each) && each.content.some((octet) => octet > 0x7f)))
    throw new Malformed('an alternative name that is not in ASCII')
  return [
    ...(subject.attributes.length > 0 ? [directoryName(subject)] : []),
    ...alternatives.map(generalName),
    ...(alternatives.some(({ tag }) => tag === forms.mailbox) ? [] : attributesOf(subject, 'E').map(mailboxName)),
  ]
}

/** `outside`: a name is not allowed. `unread`: a name or a limit is of a form that is not evaluated, which is never as good as allowed. */
export type NameFault = 'outside' | 'unread'

function judge(name: GeneralName, permitted: GeneralName[], excluded: GeneralName[]): NameFault | null {
  const [allowed = [], forbidden = []] = [permitted, excluded].map((all) => all.filter(({ tag }) => tag === name.tag))
  if (allowed.length + forbidden.length === 0) return null
  if (!isForm(name.tag)) return 'unread'
  // 4.2.1.10: a link without the name of a host is refused wherever links are limited.
  if (name.tag === forms.link && !hostOfLink(textOf(name))) return 'outside'
  if (forbidden.some((base) => isWithin(name, base))) return 'outside'
  return allowed.length === 0 || allowed.some((base) => isWithin(name, base)) ? null : 'outside'
}

/** Judges one certificate by one issuer's constraints (RFC 5280, 6.1.3 b and c); null when nothing speaks against it. */
export function nameFault(certificate: Named, constraints: NameConstraints): NameFault | null {
  if (constraints === 'unread') return 'unread'
  return unlessMalformed(() => {
    const faults = namesOf(certificate).map((name) => judge(name, constraints.permitted, constraints.excluded))
    return faults.find((fault) => fault === 'outside') ?? faults.find((fault) => fault !== null) ?? null
  }, 'unread')
}
