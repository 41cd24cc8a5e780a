import type { AgreementParty, PrintOrder } from '@/lib/documents/types'
import type { Day } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { articlesOf } from './rules'
import type { Template } from './types'

type Party = { name: string; taxCode: string; address: string | null; ward: string | null; isDemo: boolean }

/** The agreement as it is set: the Vietnamese text, which counts, then the English one, for both parties to sign. */
export function agreementOrder({
  number,
  day,
  template,
  party,
}: {
  number: string
  day: Day
  template: Template
  party: Party
}): PrintOrder {
  const texts = locales.map((locale) => {
    const t = translator(locale, 'agreements')
    const organiser: AgreementParty = {
      role: t('paper.party-a'),
      name: locale === 'vi' ? template.organiserVi : template.organiserEn,
      lines: [
        { label: t('paper.tax-code'), text: template.organiserTaxCode },
        { label: t('paper.address'), text: template.organiserAddress },
        ...(template.organiserPerson ? [{ label: t('paper.person'), text: template.organiserPerson }] : []),
      ],
    }
    const merchant: AgreementParty = {
      role: t('paper.party-b'),
      name: party.name,
      lines: [
        { label: t('paper.tax-code'), text: party.taxCode },
        { label: t('paper.address'), text: [party.address, party.ward].filter(Boolean).join(', ') || '–' },
      ],
    }
    return {
      state: locale === 'vi' ? { name: t('paper.country'), motto: t('paper.motto') } : null,
      title: t('paper.title'),
      number: t('paper.number', { number }),
      day: t('paper.drawn-on', { day: formatDay(day) }),
      parties: [organiser, merchant],
      articles: articlesOf(locale === 'vi' ? template.articlesVi : template.articlesEn),
      signing: t('paper.signing'),
      foot: t('paper.foot', { number, version: template.version }),
    }
  })
  const t = translator('vi', 'agreements')
  return {
    ...{ kind: 'agreement', title: `${t('paper.title')} ${number}`, language: 'vi', texts },
    brand: t('paper.brand'),
    demo: party.isDemo ? t('paper.demo') : null,
  }
}
