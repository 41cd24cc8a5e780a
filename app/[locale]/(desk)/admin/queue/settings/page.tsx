import type { Metadata } from 'next'
import { HolidayCard } from '@/components/desk/holiday-card'
import { TemplateList } from '@/components/desk/template-list'
import { TermsForm } from '@/components/desk/terms-form'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireAdmin } from '@/lib/auth/guards'
import { setTermsAction } from '@/lib/desk/actions/settings'
import { listAllTemplates, listHolidays, readTerms } from '@/lib/desk/queries/settings'
import { deskKinds } from '@/lib/desk/types'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/queue/settings'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'queue-settings')('title') }
}

export default async function QueueSettingsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireAdmin(locale)
  const { done } = await searchParams
  const [terms, holidays, templates] = await Promise.all([
    readTerms(),
    listHolidays(admin, dayOf(new Date())),
    listAllTemplates(admin),
  ])
  const t = translator(locale, 'queue-settings')
  const words = translator(locale, 'queue')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/queue')}>{t('back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      {done === 'template' ? (
        <Notice kind="success" className="mb-6">
          {t('done.template')}
        </Notice>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card>
          <h2 className="text-lg">{t('terms.title')}</h2>
          <p className="mb-4 text-sm text-muted">{t('terms.intro')}</p>
          <TermsForm
            action={setTermsAction.bind(null, locale)}
            kinds={deskKinds.map((kind) => ({ kind, label: words(`kind.${kind}`), days: terms[kind] }))}
            words={{ go: t('terms.go'), busy: t('terms.busy'), days: t('terms.days') }}
          />
        </Card>
        <HolidayCard locale={locale} holidays={holidays} />
      </div>
      <TemplateList locale={locale} templates={templates} />
    </>
  )
}
