import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { requireAdmin } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { endTargetAction } from '@/lib/targets/actions'
import { findChangeBasis } from '@/lib/targets/queries/target-history'

type Props = PageProps<'/[locale]/admin/targets/changes/[id]/end'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'target-changes')('end-form.title') }
}

export default async function EndTargetPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireAdmin(locale)
  const basis = isUuid(id) ? await findChangeBasis(admin, id, new Date()) : null
  if (!basis?.target) notFound()
  const t = translator(locale, 'target-changes')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/targets/changes')}>{t('form.back')}</BackLink>
      <PageHead
        title={t('end-form.title')}
        intro={`${inLocale(locale, basis.target.labelVi, basis.target.labelEn)}. ${t('end-form.intro')}`}
      />
      <Card className="max-w-xl">
        <FieldsForm
          action={endTargetAction.bind(null, locale, id)}
          fields={[
            {
              ...{ name: 'endsOn', type: 'date', label: t('end-form.ends-on') },
              ...{ initial: basis.today, min: basis.today },
            },
            {
              ...{ name: 'reason', type: 'words', label: t('form.reason'), hint: t('form.reason-hint') },
              maxLength: 1000,
            },
          ]}
          go={t('end-form.save')}
          busy={t('preview.busy')}
        />
      </Card>
    </>
  )
}
