import type { Element } from './element'
import { tags } from './values'

const CONSTRUCTED = 0x20

/** 10.1: the shortest form of a length. */
function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length]
  const octets: number[] = []
  for (let left = length; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256)
  return [0x80 + octets.length, ...octets]
}

// 10.2: strings are primitive; BER may cut them into pieces.
const isString = (tag: number) => tag === (tags.octetString | CONSTRUCTED)

const joined = (element: Element): Uint8Array =>
  element.isConstructed ? Buffer.concat(element.children.map(joined)) : element.content

/**
 * The distinguished encoding of a value that was read (X.690, 10 and 11.6): definite lengths of the shortest form, whole strings,
 * sets in order.
 * @param tag written in the place of the value's own, as IMPLICIT tagging asks for
 */
export function derOf(element: Element, tag = element.tag): Buffer {
  const written = isString(tag) ? tags.octetString : tag
  const parts =
    isString(tag) || !element.isConstructed ? [joined(element)] : element.children.map((child) => derOf(child))
  if (written === tags.set) parts.sort(Buffer.compare)
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([written, ...lengthOctets(content.length)]), content])
}
