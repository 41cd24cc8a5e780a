import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** A form about one entry of the registry: the way back to it, what the form does, the form. */
export function EntryForm({
  locale,
  of,
  entry,
  title,
  children,
}: {
  locale: Locale
  of: 'products' | 'producers'
  entry: { id: string; name: string }
  title: 'correct.product' | 'correct.producer'
  children: ReactNode
}) {
  const t = translator(locale, 'registry-care')
  return (
    <>
      <BackLink href={pathIn(locale, `/admin/registry/${of}/${entry.id}`)}>{entry.name}</BackLink>
      <PageHead title={t(title)} intro={t('correct.intro')} />
      {children}
    </>
  )
}
