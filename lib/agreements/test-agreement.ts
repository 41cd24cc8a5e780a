import { db } from '@/lib/db/client'

// Only tests import this file.

/** An agreement of a merchant's that was sent back with these words; its file is nowhere. */
export async function returnedAgreement(merchantId: string, words: string) {
  const version = 900_000
  await db.agreementTemplate.upsert({
    where: { version },
    update: {},
    create: {
      ...{
        version,
        inForceFrom: new Date('2999-01-01'),
        organiserVi: 'A',
        organiserEn: 'A',
        organiserTaxCode: '0109999993',
      },
      ...{ organiserAddress: 'A', articlesVi: 'A\nB', articlesEn: 'A\nB', why: 'A' },
    },
  })
  await db.agreement.create({
    data: {
      ...{
        number: `TT-${merchantId}`,
        merchantId,
        templateVersion: version,
        partyName: words,
        partyTaxCode: '0101234565',
      },
      steps: {
        create: [
          { kind: 'DRAWN_UP', fileKey: `agreements/${merchantId}`, sha256: merchantId, sizeBytes: 1 },
          { kind: 'RETURNED', words },
        ],
      },
    },
  })
}
