import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { requireAdmin } from '@/lib/auth/guards'
import { returnReasons } from '@/lib/catalog/rules-review'
import { saveTemplateAction } from '@/lib/desk/actions/settings'
import { findTemplate } from '@/lib/desk/queries/settings'
import { deskKinds, deskVerdicts } from '@/lib/desk/types'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/queue/templates/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: translator(localeOf(locale), 'queue-settings')(id === 'new' ? 'template.new' : 'template.edit') }
}

export default async function TemplatePage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireAdmin(locale)
  const isNew = id === 'new'
  const template = isUuid(id) ? await findTemplate(admin, id) : null
  if (!template && !isNew) notFound()
  const t = translator(locale, 'queue-settings')
  const words = translator(locale, 'queue')
  const reviews = translator(locale, 'reviews')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/queue/settings')}>{t('template.back')}</BackLink>
      <PageHead title={t(isNew ? 'template.new' : 'template.edit')} />
      <Card className="max-w-3xl">
        <FieldsForm
          action={saveTemplateAction.bind(null, locale, isNew ? null : id)}
          fields={[
            {
              name: 'kind',
              label: t('template.kind'),
              initial: template?.kind ?? 'LISTING',
              options: deskKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) })),
            },
            {
              name: 'verdict',
              label: t('template.verdict'),
              initial: template?.verdict ?? 'RETURN',
              options: deskVerdicts.map((verdict) => ({ value: verdict, label: t(`template.verdicts.${verdict}`) })),
            },
            {
              name: 'reasonCode',
              label: t('template.reason'),
              initial: template?.reasonCode ?? 'other',
              isOptional: true,
              options: returnReasons.map((reason) => ({ value: reason, label: reviews(`reason.${reason}`) })),
            },
            { name: 'titleVi', label: t('template.title-vi'), initial: template?.titleVi, maxLength: 80, lang: 'vi' },
            { name: 'titleEn', label: t('template.title-en'), initial: template?.titleEn, maxLength: 80, lang: 'en' },
            ...(['Vi', 'En'] as const).map((language) => ({
              name: `body${language}`,
              label: t(language === 'Vi' ? 'template.body-vi' : 'template.body-en'),
              hint: t('template.body-hint'),
              type: 'words' as const,
              initial: template?.[`body${language}`],
              maxLength: 800,
              lang: language.toLowerCase(),
            })),
            {
              name: 'position',
              label: t('template.position'),
              hint: t('template.position-hint'),
              initial: String(template?.position ?? 0),
              maxLength: 4,
            },
          ]}
          go={t('template.go')}
          busy={t('template.busy')}
        />
      </Card>
    </>
  )
}
