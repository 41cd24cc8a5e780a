import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangeSheet } from '@/components/registry/change-view'
import { BackLink } from '@/components/ui/back-link'
import { findRegistering, loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { previewChange, shownDigest } from '@/lib/registry/commands/change-registry'
import { findChange } from '@/lib/registry/queries/changes'
import { namesOfCodes } from '@/lib/registry/queries/code-names'

type Props = PageProps<'/[locale]/admin/registry/changes/[id]'>

const load = loadForStaff(findChange, 'registry')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'registry-care')
  const view = await load(id)
  return { title: view ? t(`kind.${view.kind}`) : t('changes.title') }
}

export default async function ChangePage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'registry')
  const view = await load(id)
  if (!view) notFound()
  // Looking at what would follow writes and takes back, so it is for whoever may make the change.
  const registrar = view.state === 'proposed' ? await findRegistering() : null
  const preview = registrar ? await previewChange(registrar, id, view.change) : null
  const wardName = view.change.kind === 'PLACE' ? (await namesOfCodes()).ward(view.change.wardCode) : null
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/registry/changes')}>
        {translator(locale, 'registry-care')('changes.title')}
      </BackLink>
      <ChangeSheet
        locale={locale}
        view={view}
        preview={preview}
        shown={preview?.ok ? shownDigest(preview.effects) : null}
        wardName={wardName}
      />
    </>
  )
}
