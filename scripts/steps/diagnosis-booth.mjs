import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { clusterFolderOf } from './cluster.mjs'
import { bad, good, mind } from './diagnosis.mjs'
import { externalDatabaseUrl } from './environment.mjs'
import { readJson } from './json-file.mjs'
import { dataFolder, isRoot } from './paths.mjs'
import { findServer } from './postgres.mjs'
import { proxyHint } from './proxy-setting.mjs'

/** The folder of everything that is kept, and its secrets. */
export function checkDataFolder() {
  const data = dataFolder()
  if (!existsSync(data)) return [mind(`${data} does not exist yet`, 'npm start makes it.')]
  const secretFile = join(data, 'secret.json')
  return [
    writable(data),
    ...(existsSync(secretFile) ? [secretState(secretFile)] : []),
    ...(externalDatabaseUrl() ? [] : clusterState(data)),
  ]
}

function writable(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return good(`Data folder: ${folder}`)
  } catch {
    return bad(
      `The data folder ${folder} cannot be written to`,
      `Give it to this user, for example: sudo chown -R "$(id -un)" ${folder}`,
    )
  }
}

function secretState(file) {
  if (process.platform !== 'win32' && statSync(file).mode & 0o077)
    return bad(`Others can read ${file}`, `chmod 600 ${file}`)
  if (!readJson(file)?.databasePassword)
    return bad(`${file} cannot be read`, 'Restore it from a backup, or start anew: npm run reset')
  return good('Secrets are there and closed to others')
}

function clusterState(data) {
  const folder = clusterFolderOf(data)
  if (!existsSync(join(folder, 'PG_VERSION'))) return [mind('There is no database yet', 'npm start makes it.')]
  const owner = statSync(folder).uid
  if (!isRoot() && process.getuid && owner !== process.getuid())
    return [
      bad(`The database in ${folder} belongs to user number ${owner}`, 'Start the booth as that user or as root.'),
    ]
  return [good(`Database: ${folder}${findServer(folder) ? ', running' : ''}`)]
}

const settingGroups = [
  ['S3 storage', ['S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
  ['E-mail', ['SMTP_HOST', 'SMTP_FROM']],
]

/** What the operator set: addresses, secrets, storage, mail. */
export function checkSettings() {
  const hint = proxyHint()
  const found = [publicAddress(), ...(hint ? [hint] : [])]
  for (const name of ['NEXTAUTH_SECRET', 'DIGEST_SALT']) {
    const value = process.env[name]
    if (value && value.length < 32)
      found.push(
        bad(`${name} is too short to be a secret`, 'Use at least 32 random characters: openssl rand -base64 32'),
      )
  }
  for (const [what, names] of settingGroups) {
    const prefix = `${names[0].split('_')[0]}_`
    if (!Object.entries(process.env).some(([name, value]) => name.startsWith(prefix) && value)) {
      if (prefix === 'SMTP_')
        found.push(
          mind(
            'No mail server is set: letters are kept, not sent',
            'Administrators read them at /admin/outbox and pass them on. To send them set SMTP_HOST and SMTP_FROM.',
          ),
        )
      continue
    }
    const missing = names.filter((name) => !process.env[name])
    found.push(
      missing.length === 0
        ? good(`${what} is set`)
        : bad(`${what}: ${missing.join(', ')} missing`, `Set them, or remove every ${prefix}… setting.`),
    )
  }
  const tls = process.env.SMTP_TLS?.trim()
  if (tls && !['starttls', 'implicit', 'none'].includes(tls.toLowerCase()))
    found.push(bad(`SMTP_TLS is "${tls}"`, 'It is starttls, implicit or none.'))
  return found
}

function publicAddress() {
  const value = process.env.PUBLIC_URL
  if (!value)
    return mind(
      'PUBLIC_URL is not set',
      'In production set it to the address people use, for example https://gianhang.example.vn',
    )
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    return bad(`PUBLIC_URL is "${value}"`, 'It must be scheme and host only, for example https://gianhang.example.vn')
  if (url.protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(url.host))
    return mind(
      `PUBLIC_URL is ${value}`,
      'Without https passwords travel in the open: put a proxy with a certificate in front.',
    )
  return good(`PUBLIC_URL: ${value}`)
}

/** The operator's own database: reachable, new enough, and ours to set up. */
export async function checkDatabase() {
  const url = externalDatabaseUrl()
  if (!url) return []
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    return [
      bad('DATABASE_URL is not an address of PostgreSQL', 'Its shape: postgresql://user:password@host:5432/database'),
    ]
  const pg = await import('pg').catch(() => null)
  if (!pg) return [mind('DATABASE_URL is not tried: packages are not installed yet', 'npm start installs them.')]
  const client = new pg.default.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await inspect(client)
  } catch (error) {
    return [
      bad(
        `DATABASE_URL does not answer: ${error.message || error.code}`,
        'Check host, port, user, password and firewall.',
      ),
    ]
  } finally {
    await client.end().catch(() => {})
  }
}

async function inspect(client) {
  const { rows } =
    await client.query(`SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
    has_database_privilege(current_database(), 'CREATE') AS may_create, EXISTS (SELECT FROM pg_collation WHERE collname = 'vi-x-icu') AS sorts,
    ARRAY(SELECT name::text FROM unnest(ARRAY['unaccent', 'pg_trgm']) AS name
      WHERE name NOT IN (SELECT pg_available_extensions.name FROM pg_available_extensions)) AS missing`)
  const { version, encoding, may_create: mayCreate, sorts, missing } = rows[0]
  const major = Math.floor(version / 10_000)
  return [
    major >= 15
      ? good(`DATABASE_URL answers: PostgreSQL ${major}`)
      : bad(`PostgreSQL ${major} is too old`, 'Version 15 or newer is needed.'),
    encoding === 'UTF8'
      ? good('Its encoding is UTF8')
      : bad(
          `Its encoding is ${encoding}`,
          "Create the database anew: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
        ),
    mayCreate
      ? good('Its user may set it up')
      : bad(
          'Its user may not make schemas and extensions',
          'Let an administrator run: GRANT CREATE ON DATABASE … TO …;',
        ),
    sorts
      ? good('It can sort Vietnamese (ICU)')
      : bad(
          'It was built without ICU and cannot sort Vietnamese',
          'Use a PostgreSQL built with ICU, as the official packages are.',
        ),
    missing.length === 0
      ? good('It has the extensions')
      : bad(`It lacks the extensions ${missing.join(', ')}`, 'Install the package postgresql-contrib on its machine.'),
  ]
}
