import { describe, expect, it } from 'vitest'
import { type Animal, examine, reasonsOf } from './animal'
import { chainAnimals } from './chain-animals'
import { chainChoiceAnimals } from './chain-choice-animals'
import { cmsAnimals } from './cms-animals'
import { cmsBareAnimals } from './cms-bare-animals'
import { forgedCms } from './cms-forgery-animals'
import { cmsFormAnimals } from './cms-form-animals'
import { forgedValues } from './cms-value-animals'
import { formAnimals } from './form-animals'
import { formDetailAnimals } from './form-detail-animals'
import { invoiceAnimals } from './invoice-animals'
import { invoiceContentAnimals } from './invoice-content-animals'
import { invoicePlaceAnimals } from './invoice-place-animals'
import { invoiceRoleAnimals } from './invoice-role-animals'
import { smuggledInvoices } from './invoice-smuggling-animals'
import { brokenPdfs } from './pdf-broken-animals'
import { defaultAnimals } from './pdf-default-animals'
import { defaultPages } from './pdf-default-page-animals'
import { disguisedPdfs } from './pdf-disguise-animals'
import { forgedPdfs } from './pdf-forgery-animals'
import { guideAnimals } from './pdf-guide-animals'
import { changedPdfs } from './pdf-later-animals'
import { lengthAnimals } from './pdf-length-animals'
import { lockAnimals } from './pdf-lock-animals'
import { markAnimals } from './pdf-mark-animals'
import { rangePdfs, soundPdfs } from './pdf-range-animals'
import { readingAnimals } from './pdf-reading-animals'
import { roleAnimals } from './pdf-role-animals'
import { searchAnimals } from './pdf-search-animals'
import { shadowPdfs } from './pdf-shadow-animals'
import { tileAnimals } from './pdf-tile-animals'
import { treeAnimals } from './pdf-tree-animals'
import { usualPdfs } from './pdf-usual-animals'
import { revocationAnimals } from './revocation-animals'
import { stolenKeys } from './stolen-key-animals'
import { timeAnimals } from './time-animals'
import { xadesAnimals } from './xades-animals'
import { changedXml } from './xml-content-animals'
import { coveredXml } from './xml-coverage-animals'
import { keysInXml } from './xml-key-animals'
import { nothingInXml } from './xml-nothing-animals'
import { readOtherwise } from './xml-pieces-animals'
import { unreadXml } from './xml-reading-animals'
import { referringXml } from './xml-reference-animals'
import { soundXml } from './xml-sound-animals'
import { spelledXml } from './xml-spelling-animals'
import { transformedXml } from './xml-transform-animals'
import { turnsInXml } from './xml-turn-animals'
import { wrappedXml } from './xml-wrapping-animals'

const groups: Record<string, Animal[]> = {
  'CMS signatures': cmsAnimals,
  'CMS signatures as honest programs write them': cmsFormAnimals,
  'CMS signatures of few words': cmsBareAnimals,
  'CMS signatures that were built to be misread': forgedCms,
  'values and structures of CMS that were built to be misread': forgedValues,
  chains: chainAnimals,
  'what authorities may certify': chainChoiceAnimals,
  revocation: revocationAnimals,
  timestamps: timeAnimals,
  'keys that were stolen': stolenKeys,
  'PDF files that are sound': soundPdfs,
  'byte ranges': rangePdfs,
  'PDF files that are broken': brokenPdfs,
  'PDF files that were changed': changedPdfs,
  'PDF files as honest programs leave them': usualPdfs,
  'shadows and sneaky marks': shadowPdfs,
  'forgeries of the literature': forgedPdfs,
  'harmless names': disguisedPdfs,
  'trees, generations and keys that stand twice': treeAnimals,
  'forms that leave something open': defaultAnimals,
  'marks that nobody made': markAnimals,
  'marks that come in turn': tileAnimals,
  'one object in two roles': roleAnimals,
  'one file, read in two ways': readingAnimals,
  'one file, searched': searchAnimals,
  'what leads those on who search': guideAnimals,
  'streams that grow': lengthAnimals,
  'what pages leave unsaid': defaultPages,
  'locks and places': lockAnimals,
  'forms and permissions': formAnimals,
  'forms in detail': formDetailAnimals,
  'XML signatures that are sound': soundXml,
  'XML signatures that were changed': changedXml,
  'XML references': referringXml,
  'transforms in XML': transformedXml,
  'what XML signatures cover': coveredXml,
  'XML signatures of nothing, or of less than is said': nothingInXml,
  'keys in XML': keysInXml,
  'XML wrapping': wrappedXml,
  'XML that people sign in turn': turnsInXml,
  'XML that is not read': unreadXml,
  'XML as honest programs and forgers spell it': spelledXml,
  'XML that programs read in different ways': readOtherwise,
  XAdES: xadesAnimals,
  'e-invoices': invoiceAnimals,
  'where parts of e-invoices stand': invoicePlaceAnimals,
  'what e-invoices say': invoiceContentAnimals,
  'who signs e-invoices': invoiceRoleAnimals,
  'what somebody hides in e-invoices': smuggledInvoices,
}

describe.each(Object.entries(groups))('the zoo: %s', (_, animals) => {
  it.each(animals.map((animal) => [animal.name, animal] as const))('%s', (_name, animal) => {
    const report = examine(animal)
    const said = { verdict: report.verdict, reasons: reasonsOf(report), revocation: report.revocation }
    expect(said).toMatchObject({
      verdict: animal.expect,
      reasons: expect.arrayContaining([...(animal.because ?? [])]),
      revocation: animal.revocation ?? said.revocation,
    })
  })
})
