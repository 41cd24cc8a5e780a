import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskAgreement } from '@/components/agreements/desk-agreement'
import { stateTones } from '@/components/agreements/state-tones'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { findAgreement } from '@/lib/agreements/queries'
import { loadForStaff, requireStaff, writesIn } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/agreements/[id]'>

const loaders = {
  vi: loadForStaff(findAgreement('vi'), 'proofs'),
  en: loadForStaff(findAgreement('en'), 'proofs'),
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'agreements')
  const agreement = await loaders[locale](id)
  if (!agreement) return { title: t('desk.title') }
  return { title: t.markup('desk.page-title', { number: agreement.number, whole: (number) => number }) }
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'proofs')
  const agreement = await loaders[locale](id)
  if (!agreement) notFound()
  const t = translator(locale, 'agreements')
  const { done, problem } = await searchParams
  const says = typeof problem === 'string' ? textFor(locale, 'agreements', `problem.${problem}`) : null
  const isDone =
    (done === 'concluded' && agreement.state === 'concluded') || (done === 'returned' && agreement.state === 'returned')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/agreements')}>{t('desk.back')}</BackLink>
      <PageHead
        title={t.rich('desk.page-title', {
          number: agreement.number,
          whole: (number) => <span className="whitespace-nowrap">{number}</span>,
        })}
        intro={agreement.merchantName}
        actions={<Badge tone={stateTones[agreement.state]}>{t(`desk.state.${agreement.state}`)}</Badge>}
      />
      {says ? (
        <Notice kind="error" className="mb-6">
          {says}
        </Notice>
      ) : null}
      {isDone ? (
        <Notice kind="success" className="mb-6">
          {t(done === 'returned' ? 'desk.returned' : 'desk.concluded')}
        </Notice>
      ) : null}
      <DeskAgreement locale={locale} agreement={agreement} mayDecide={await writesIn('proofs')} />
    </>
  )
}
