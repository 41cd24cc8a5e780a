import type { Client } from 'pg'
import { addMonths, type Day } from '@/lib/format/days'
import { lookAtFile } from '@/lib/trust/look'
import { storedPurpose } from '@/lib/trust/stored-purposes'
import type { DemoAuthority } from './demo-authority'

/*
 * A made-up root and its empty list of revoked certificates, valid until 2045. Its key was thrown away when it had signed
 * public/samples, so that nobody can sign anything more under it.
 */
const demoRoot = [
  'MIICDjCCAbWgAwIBAgIBATAKBggqhkjOPQQDAjBvMSwwKgYDVQQDDCNH4buQQyBN4bqqVSAtIEtIw5RORyBDw5MgR0nDgSBUUuG7',
  'ijEyMDAGA1UECgwpROG7riBMSeG7hlUgTeG6qlUgLSBHSUFOIEjDgE5HIFRI4bumIMSQw5QxCzAJBgNVBAYMAlZOMB4XDTI1MDEw',
  'MTAwMDAwMFoXDTQ1MDEwMTAwMDAwMFowbzEsMCoGA1UEAwwjR+G7kEMgTeG6qlUgLSBLSMOUTkcgQ8OTIEdJw4EgVFLhu4oxMjAw',
  'BgNVBAoMKUThu64gTEnhu4ZVIE3huqpVIC0gR0lBTiBIw4BORyBUSOG7piDEkMOUMQswCQYDVQQGDAJWTjBZMBMGByqGSM49AgEG',
  'CCqGSM49AwEHA0IABLaA04CIsyOVh2Cn2uIni3TKXle+TVvDyWHp+hkFHG9eXzHk8X2AxY0Jv0hK/sz62QxYSxX03CdQIAK7sIPA',
  'xrijQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQWBBRNw0D6WG1UJbD74WHy5d8vR1aDQzAKBggq',
  'hkjOPQQDAgNHADBEAiAHE7ik8PVla6q8Zx2ggzOgiLdc6U3kZLVfJJ9kfgZU6wIgPRuLr/4BD94i4789rQr1OlcaII1tBJRN5rNn',
  'acQ+ne8=',
].join('')

const demoList = [
  'MIH4MIGeAgEBMAoGCCqGSM49BAMCMG8xLDAqBgNVBAMMI0fhu5BDIE3huqpVIC0gS0jDlE5HIEPDkyBHScOBIFRS4buKMTIwMAYD',
  'VQQKDClE4buuIExJ4buGVSBN4bqqVSAtIEdJQU4gSMOATkcgVEjhu6YgxJDDlDELMAkGA1UEBgwCVk4XDTI2MTEwMTAwMDAwMFoX',
  'DTQ1MDEwMTAwMDAwMFowCgYIKoZIzj0EAwIDSQAwRgIhAJ2M4kVYjZL04YUNYKcAHS6aPkDHn8PcYZil8maLkv/xAiEA8cBZoPIY',
  'yCb8kbJea6kWaLUxDotwtaaJ9+Y4s/pAySg=',
].join('')

const source =
  'Chứng thư mẫu đi kèm dữ liệu mẫu, chỉ để thử trang kiểm tra chữ ký. Gian hàng không chạy dữ liệu mẫu không tính đến chứng thư này.'

/** Puts the demo authorities into an empty trust store, as its first version. Only a booth with demo people counts it. */
export async function loadDemoTrust(client: Client, today: Day, { files }: DemoAuthority) {
  const sample = [demoRoot, demoList].map((text) => ({
    ...{ bytes: Buffer.from(text, 'base64'), purposes: ['public' as const, 'time-stamping' as const] },
  }))
  const looks = [...sample, ...files].flatMap(({ bytes, purposes }) => {
    const answer = lookAtFile({ bytes, known: [] })
    return answer.ok ? [{ ...answer.look, purposes: purposes.map(storedPurpose) }] : []
  })
  // Before the first proof of the demo city, which was checked against it.
  const at = `${addMonths(today, -24)} 08:00+07`
  await client.query(`INSERT INTO trust_change (version, kind, words, at) VALUES (1, 'ADDED', $1, $2)`, [source, at])
  for (const each of looks.flatMap(({ certificates, purposes }) => certificates.map((one) => ({ ...one, purposes }))))
    await client.query(
      `INSERT INTO trust_certificate (sha256, der, subject, issuer, serial, not_before, not_after, is_root, purposes, is_demo, added_in)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::trust_purpose[], true, 1)`,
      [
        each.sha256,
        Buffer.from(each.der),
        each.subject,
        each.issuer,
        each.serial,
        each.notBefore,
        each.notAfter,
        each.isRoot,
        each.purposes,
      ],
    )
  for (const each of looks.flatMap(({ lists }) => lists))
    await client.query(
      `INSERT INTO trust_list (sha256, der, issuer, this_update, next_update, revoked_count, covers, added_in)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1)`,
      [
        each.sha256,
        Buffer.from(each.der),
        each.issuer,
        each.thisUpdate,
        each.nextUpdate,
        each.revokedCount,
        each.covers,
      ],
    )
}
