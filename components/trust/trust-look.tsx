import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { PageHead } from '@/components/ui/card'
import { formatMoment, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { addToTrustAction } from '@/lib/trust/actions'
import { nameOfSubject } from '@/lib/trust/report-rules'
import { type TrustUploadFile, trustPurposes } from '@/lib/trust/types'
import { CertificateFactsList } from './certificate-facts'
import { ConfirmForm, type ConfirmRow } from './confirm-form'

type Props = { locale: Locale; upload: TrustUploadFile; now: Date }
type Certificate = TrustUploadFile['certificates'][number]
type List = TrustUploadFile['lists'][number]

/** What an uploaded file holds, to be compared and confirmed. */
export function TrustLook({ locale, upload, now }: Props) {
  const t = translator(locale, 'trust')
  const rows: ConfirmRow[] = [
    ...upload.certificates.map((each) => ({
      sha256: each.sha256,
      kind: 'certificate' as const,
      title: nameOfSubject(each.subject),
      canLink: !each.isRoot,
      face: <CertificateFace locale={locale} certificate={each} now={now} />,
      fault: each.fault && t(`faults.${each.fault}`),
      // Nothing is proposed but what the certificate itself says it is for.
      proposed: each.isForTimeStamping ? ['time-stamping'] : [],
    })),
    ...upload.lists.map((each) => ({
      sha256: each.sha256,
      kind: 'list' as const,
      title: `${t('look.list-title')}: ${nameOfSubject(each.issuer)}`,
      canLink: false,
      face: <ListFace locale={locale} list={each} />,
      fault: each.fault && t(`faults.${each.fault}`),
      proposed: [],
    })),
  ]
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/trust')}>{t('look.back')}</BackLink>
      <PageHead title={t('look.title')} intro={t('look.intro')} />
      <p className="mb-4 break-words text-muted">{t('look.file', { name: upload.fileName })}</p>
      <ConfirmForm
        action={addToTrustAction.bind(null, locale)}
        uploadId={upload.id}
        rows={rows}
        purposes={trustPurposes.map((value) => ({ value, label: t(`purposes.${value}`) }))}
        words={{
          take: t('look.take'),
          purposes: t('look.purposes'),
          purposesLink: t('look.purposes-link'),
          words: t('look.words'),
          wordsHint: t('look.words-hint'),
          submit: t('look.submit'),
          busy: t('busy'),
          compare: t('look.compare'),
          compareHint: t('look.compare-hint'),
          same: t('look.same'),
          notSame: t('look.not-same'),
        }}
      />
    </>
  )
}

function CertificateFace({ locale, certificate, now }: { locale: Locale; certificate: Certificate; now: Date }) {
  const t = translator(locale, 'trust')
  const { isRoot, isDemo, isAuthority } = certificate
  const [notBefore, notAfter] = [new Date(certificate.notBefore), new Date(certificate.notAfter)]
  return (
    <>
      <p className="mb-2 flex flex-wrap gap-2">
        <Badge>{t(isRoot ? 'marks.root' : 'marks.intermediate')}</Badge>
        {isDemo ? <Badge tone="warn">{t('marks.demo')}</Badge> : null}
        {notAfter < now ? <Badge tone="bad">{t('marks.expired')}</Badge> : null}
        {notBefore > now ? <Badge tone="warn">{t('marks.not-yet')}</Badge> : null}
        {isAuthority ? null : <Badge tone="warn">{t('marks.no-authority')}</Badge>}
      </p>
      <CertificateFactsList locale={locale} facts={{ ...certificate, notBefore, notAfter }} />
    </>
  )
}

function ListFace({ locale, list }: { locale: Locale; list: List }) {
  const t = translator(locale, 'trust')
  const { thisUpdate, nextUpdate, revokedCount, isIssuerKnown } = list
  return (
    <>
      <p className="text-sm">
        {[
          `${t('facts.updated')} ${formatMoment(new Date(thisUpdate))}`,
          `${t('facts.next')} ${nextUpdate ? formatMoment(new Date(nextUpdate)) : t('facts.next-none')}`,
          `${t('facts.revoked')}: ${formatNumber(revokedCount, locale)}`,
        ].join(' · ')}
      </p>
      <Badge tone={isIssuerKnown ? 'good' : 'warn'} className="mt-1">
        {t(isIssuerKnown ? 'marks.issuer-known' : 'marks.issuer-unknown')}
      </Badge>
    </>
  )
}
