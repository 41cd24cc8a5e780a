import path from 'node:path'

export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** The mail server that takes letters from here. */
export type MailSettings = {
  host: string
  port: number
  /** `starttls` insists on it; `none` is for a server on the same machine. */
  tls: 'starttls' | 'implicit' | 'none'
  user: string | null
  password: string | null
  /** As it stands in the letter: an address, or a name with the address in angle brackets. */
  from: string
}

/** Who runs this booth and how to reach them; null for what the instance has not said. */
export type Operator = { name: string | null; address: string | null; phone: string | null; email: string | null }

export type Environment = {
  /** Absolute folder of everything the booth keeps outside the database. */
  dataDir: string
  databaseUrl: string
  /** The address that links leaving the building carry, without a slash at the end. */
  publicUrl: string
  /** The same for what is printed and cannot be taken back: null in production while nobody has set it. */
  printedUrl: string | null
  /** The port this server listens on. */
  port: number
  authSecret: string
  digestSalt: string
  trustProxy: boolean
  /** Which build this is; each has another. */
  build: string
  /** Whether browsers may keep shop pages for when there is no network; never in development. */
  keepsPagesOffline: boolean
  s3: S3Settings | null
  /** Null when no mail server is set: letters are then kept for an administrator to read. */
  mail: MailSettings | null
  operator: Operator
  /** Hosts (with their port) that revocation lists may be fetched from although their address is not public. */
  internalListHosts: string[]
}

function required(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(
      `${name} is not set. \`npm start\` sets it by itself; elsewhere set it in the environment (see README).`,
    )
  return value
}

function s3Settings(): S3Settings | null {
  if (!process.env.S3_BUCKET) return null
  return {
    endpoint: required('S3_ENDPOINT').replace(/\/+$/, ''),
    bucket: required('S3_BUCKET'),
    region: process.env.S3_REGION || 'us-east-1',
    accessKeyId: required('S3_ACCESS_KEY_ID'),
    secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
  }
}

function mailSettings(): MailSettings | null {
  const host = process.env.SMTP_HOST?.trim()
  if (!host) return null
  const tls = process.env.SMTP_TLS?.trim().toLowerCase() || 'starttls'
  if (tls !== 'starttls' && tls !== 'implicit' && tls !== 'none')
    throw new Error('SMTP_TLS is neither starttls nor implicit nor none (see README).')
  const port = Number(process.env.SMTP_PORT) || (tls === 'implicit' ? 465 : 587)
  return {
    host,
    port,
    tls,
    user: optional('SMTP_USER'),
    password: process.env.SMTP_PASSWORD || null,
    from: required('SMTP_FROM'),
  }
}

const optional = (name: string) => process.env[name]?.normalize('NFC').trim() || null

/** The one place that reads the environment. Each value is read when asked for, so that a build needs none of them. */
export const environment = (): Environment => ({
  get dataDir() {
    return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || '.data')
  },
  get databaseUrl() {
    return required('DATABASE_URL')
  },
  get publicUrl() {
    return (
      process.env.PUBLIC_URL ||
      process.env.NEXTAUTH_URL ||
      `http://localhost:${process.env.PORT || 3000}`
    ).replace(/\/+$/, '')
  },
  get printedUrl() {
    if (process.env.NODE_ENV === 'production' && !process.env.PUBLIC_URL) return null
    return this.publicUrl
  },
  get port() {
    return Number(process.env.PORT) || 3000
  },
  get authSecret() {
    return required('NEXTAUTH_SECRET')
  },
  get digestSalt() {
    return required('DIGEST_SALT')
  },
  get trustProxy() {
    return ['1', 'true', 'yes'].includes((process.env.TRUST_PROXY ?? '').toLowerCase())
  },
  get build() {
    return process.env.BOOTH_BUILD || 'development'
  },
  get keepsPagesOffline() {
    return process.env.NODE_ENV === 'production' && process.env.OFFLINE_PAGES !== 'off'
  },
  get s3() {
    return s3Settings()
  },
  get mail() {
    return mailSettings()
  },
  get internalListHosts() {
    return (process.env.CRL_INTERNAL_HOSTS ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean)
  },
  get operator() {
    return {
      name: optional('OPERATOR_NAME'),
      address: optional('OPERATOR_ADDRESS'),
      phone: optional('OPERATOR_PHONE'),
      email: optional('OPERATOR_EMAIL'),
    }
  },
})
