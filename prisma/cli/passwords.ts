import { reissueDemoPasswords } from '@/lib/auth/commands/reissue-demo-passwords'
import { db } from '@/lib/db/client'

// npm run passwords: new passwords for the people of the demo city, one line of JSON for the script that shows them.
try {
  console.log(JSON.stringify({ signIns: await reissueDemoPasswords() }))
} finally {
  await db.$disconnect()
}
