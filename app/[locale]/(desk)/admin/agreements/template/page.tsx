import type { Metadata } from 'next'
import { TemplateFields } from '@/components/agreements/template-fields'
import { BackLink } from '@/components/ui/back-link'
import { Card, EmptyState, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { listTemplates } from '@/lib/agreements/queries'
import { requireStaff, writesIn } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/agreements/template'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'agreements')('template.title') }
}

export default async function AgreementTemplatePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const versions = await listTemplates(await requireStaff(locale, 'proofs'))
  const { saved } = await searchParams
  const t = translator(locale, 'agreements')
  const isSaved = versions.some(({ version }) => String(version) === saved)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/agreements')}>{t('desk.back')}</BackLink>
      <PageHead title={t('template.title')} intro={t('template.intro')} />
      {isSaved ? (
        <Notice kind="success" className="mb-6">
          {t('template.saved', { version: Number(saved) })}
        </Notice>
      ) : null}
      <section className="mb-8 max-w-3xl">
        <h2 className="mb-3 text-xl">{t('template.versions')}</h2>
        {versions.length === 0 ? <EmptyState title={t('template.none')} /> : null}
        <ul className="space-y-3">
          {versions.map(({ version, inForceFrom, why, recordedAt, recordedBy }) => (
            <li key={version}>
              <p className="font-semibold">{t('template.version', { version, day: formatDay(inForceFrom) })}</p>
              <p className="text-sm text-muted">
                {recordedBy
                  ? t('template.by', { name: recordedBy, moment: formatMoment(recordedAt), why })
                  : t('template.by-nobody', { moment: formatMoment(recordedAt), why })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {(await writesIn('settings')) ? (
        <Card className="max-w-3xl">
          <h2 className="mb-4 text-xl">{t('template.new')}</h2>
          <TemplateFields locale={locale} latest={versions[0] ?? null} today={dayOf(new Date())} />
        </Card>
      ) : null}
    </>
  )
}
