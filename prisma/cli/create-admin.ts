import { parseArgs } from 'node:util'
import { createAdministrator } from '@/lib/auth/commands/create-administrator'
import { linkAddress } from '@/lib/auth/one-time-link'
import { identifierOf } from '@/lib/auth/rules'
import { db } from '@/lib/db/client'
import { formatMoment } from '@/lib/format/people'
import { cleanLine } from '@/lib/format/text'

// npm run admin:create -- --email ten@vidu.vn --name "Nguyễn Thị An"   (or --phone 0912345678)

const usage = 'npm run admin:create -- --email name@example.vn | --phone 0912345678 --name "Full name"'

function asked() {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, phone: { type: 'string' }, name: { type: 'string' } },
  })
  const name = cleanLine(values.name ?? '')
  const identifier = identifierOf(values.email ?? values.phone ?? '')
  if (!name) throw new Error('--name is missing')
  if (!identifier) throw new Error('--email or --phone is missing or not right')
  if (values.email && !('email' in identifier)) throw new Error('--email is not an e-mail address')
  if (values.phone && !('phone' in identifier)) throw new Error('--phone is not a phone number')
  return { identifier, name }
}

try {
  const { identifier, name } = asked()
  const made = await createAdministrator({ ...identifier, name }, new Date())
  if (made.ok) {
    console.log(`${name} may administer the booth. Open this link once to set the password:`)
    console.log(linkAddress('vi', made.token))
    console.log(`It works until ${formatMoment(made.expiresAt)} and is not shown again.`)
  } else {
    console.error('That account is disabled; nothing was changed.')
    process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
