import type { XmlElement } from './nodes'
import { dsigNamespace } from './signature-syntax'

// ETSI EN 319 132-1, 4.2, and the editions of TS 101 903 before it. A name that only begins like these is anybody's.
const xades = ['v1.1.1', 'v1.2.2', 'v1.3.2', 'v1.4.1'].map((version) => `http://uri.etsi.org/01903/${version}#`)

export const isXades = ({ namespace }: XmlElement) => xades.includes(namespace)

/** Whether an element is of signatures, and not of what they sign. */
export const isOfSignatures = (element: XmlElement) => element.namespace === dsigNamespace || isXades(element)
