import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Card } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { takeBackImportAction } from '@/lib/registry/actions/change-registry'

/** For the latest import: the way to take it back. For one that was: the change that did. */
export function TakeBack({
  locale,
  importId,
  changeId,
  isLatest,
}: {
  locale: Locale
  importId: string
  changeId: string | null
  isLatest: boolean
}) {
  const t = translator(locale, 'registry-care')
  if (changeId)
    return (
      <Notice kind="warning" className="mb-8">
        {t('takeBack.done')}{' '}
        <Link
          href={pathIn(locale, `/admin/registry/changes/${changeId}`)}
          className="text-lam underline underline-offset-4"
        >
          {t('takeBack.see')}
        </Link>
      </Notice>
    )
  if (!isLatest) return null
  return (
    <ForWriters area="imports">
      <Card className="mt-8 max-w-3xl">
        <h2 className="text-xl">{t('takeBack.title')}</h2>
        <p className="mt-1 mb-4 text-muted">{t('takeBack.intro')}</p>
        <FieldsForm
          action={takeBackImportAction}
          hidden={{ id: importId, locale }}
          fields={[
            {
              ...{ name: 'reason', maxLength: 500 },
              ...{ label: t('correct.reason'), hint: t('correct.reasonHint') },
            },
          ]}
          kind="danger"
          go={t('correct.preview')}
          busy={t('correct.busy')}
        />
      </Card>
    </ForWriters>
  )
}
