-- Whether a phone number or e-mail address was shown to be its holder's (docs/decisions/076), and an address that waits to be.
CREATE TYPE identifier_kind AS ENUM ('EMAIL', 'PHONE');

ALTER TABLE app_user
  ADD COLUMN email_verified_at TIMESTAMPTZ(3),
  ADD COLUMN phone_verified_at TIMESTAMPTZ(3),
  ADD COLUMN pending_email TEXT,
  ADD COLUMN pending_email_digest TEXT,
  ADD COLUMN pending_email_until TIMESTAMPTZ(3),
  ADD CONSTRAINT app_user_verified_check CHECK (
    (email_verified_at IS NULL OR email IS NOT NULL) AND (phone_verified_at IS NULL OR phone IS NOT NULL)
  ),
  ADD CONSTRAINT app_user_pending_email_check CHECK (
    num_nonnulls(pending_email, pending_email_digest, pending_email_until) IN (0, 3)
    AND pending_email = lower(pending_email) AND pending_email LIKE '_%@_%'
  );
CREATE UNIQUE INDEX app_user_pending_email_digest_key ON app_user (pending_email_digest);

ALTER TABLE one_time_link ADD COLUMN proves identifier_kind;

-- Links of administrators, of the server's command line (no author, no merchant) and of letters; one that the follower of an
-- application opened proves nothing. Somebody with both an address and a number had them from an application, which sends the link by letter.
UPDATE one_time_link l SET proves = CASE WHEN u.email IS NOT NULL THEN 'EMAIL' ELSE 'PHONE' END::identifier_kind
FROM app_user u
WHERE u.id = l.user_id AND (l.purpose = 'RESET_PASSWORD' OR l.created_by_id IS NOT NULL OR l.merchant_id IS NULL);

-- A changed password marks open links as used too; the entry beside it tells that one really was.
UPDATE app_user u SET
  email_verified_at = CASE WHEN u.email IS NOT NULL THEN p.by_email END,
  phone_verified_at = CASE WHEN u.phone IS NOT NULL THEN p.by_phone END
FROM (
  SELECT l.user_id, min(l.used_at) FILTER (WHERE l.proves = 'EMAIL') AS by_email, min(l.used_at) FILTER (WHERE l.proves = 'PHONE') AS by_phone
  FROM one_time_link l
  WHERE l.proves IS NOT NULL AND l.used_at IS NOT NULL AND EXISTS (
    SELECT FROM audit_entry a
    WHERE a.subject_kind = 'user' AND a.subject_id = l.user_id::text AND a.verb = 'user.password-set-by-link'
      AND a.at BETWEEN l.used_at - interval '1 minute' AND l.used_at + interval '1 minute'
  )
  GROUP BY l.user_id
) p
WHERE p.user_id = u.id;

-- People of the demo city.
UPDATE app_user u SET
  email_verified_at = CASE WHEN email IS NOT NULL THEN created_at END,
  phone_verified_at = CASE WHEN phone IS NOT NULL THEN created_at END
WHERE is_demo;
