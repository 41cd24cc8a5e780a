/**
 * What runs inside the audit log, as its last migration left it: every name with its schema and a search path of its own, so
 * that nothing whoever serves creates is found in its place. Written out here as well, since a role that is given the log
 * takes the word of none of the functions it finds; `lib/oversight/audit-role.db.test.ts` compares both.
 */
export const auditFunctions = `
CREATE OR REPLACE FUNCTION public.note_audit_pending() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_RELID <> 'public.audit_entry'::pg_catalog.regclass THEN
    RAISE EXCEPTION 'only entries of the audit log wait for a seal';
  END IF;
  INSERT INTO public.audit_pending (entry_id) SELECT id FROM written;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION public.audit_entry_text(entry public.audit_entry) RETURNS pg_catalog.text STABLE LANGUAGE sql
  RETURN pg_catalog.jsonb_build_array(
    entry.id, pg_catalog.to_char(entry.at AT TIME ZONE 'UTC'::pg_catalog.text, 'YYYY-MM-DD"T"HH24:MI:SS.US'::pg_catalog.text),
    entry.actor_id, entry.verb, entry.subject_kind, entry.subject_id, entry.detail, entry.before, entry.after,
    entry.address_digest, entry.device)::pg_catalog.text;

CREATE OR REPLACE FUNCTION public.seal_audit_entries(most integer) RETURNS integer LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  last_seq bigint;
  last_hash pg_catalog.text;
  entry public.audit_entry;
  sealed integer := 0;
BEGIN
  PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('audit.seal'::pg_catalog.text)::bigint);
  SELECT seq, hash INTO last_seq, last_hash FROM public.audit_seal ORDER BY seq DESC LIMIT 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, pg_catalog.repeat('0'::pg_catalog.text, 64));
  FOR entry IN
    SELECT e.* FROM public.audit_pending p JOIN public.audit_entry e ON e.id = p.entry_id ORDER BY p.entry_id LIMIT most
  LOOP
    last_seq := last_seq + 1;
    last_hash := pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
      last_hash || E'\\n'::pg_catalog.text || public.audit_entry_text(entry), 'UTF8'::pg_catalog.name)), 'hex'::pg_catalog.text);
    INSERT INTO public.audit_seal (seq, entry_id, hash) VALUES (last_seq, entry.id, last_hash);
    DELETE FROM public.audit_pending WHERE entry_id = entry.id;
    sealed := sealed + 1;
  END LOOP;
  RETURN sealed;
END $$;

CREATE OR REPLACE FUNCTION public.forbid_audit_change() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% keeps its rows as they were written', TG_TABLE_NAME;
END $$;

CREATE OR REPLACE TRIGGER audit_entry_pending AFTER INSERT ON public.audit_entry
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION public.note_audit_pending();
CREATE OR REPLACE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON public.audit_entry
  FOR EACH ROW EXECUTE FUNCTION public.forbid_audit_change();
CREATE OR REPLACE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON public.audit_seal
  FOR EACH ROW EXECUTE FUNCTION public.forbid_audit_change();
CREATE OR REPLACE TRIGGER audit_check_append_only BEFORE UPDATE OR DELETE ON public.audit_check
  FOR EACH ROW EXECUTE FUNCTION public.forbid_audit_change();
CREATE OR REPLACE TRIGGER audit_entry_not_truncated BEFORE TRUNCATE ON public.audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION public.forbid_audit_change();
CREATE OR REPLACE TRIGGER audit_seal_not_truncated BEFORE TRUNCATE ON public.audit_seal
  FOR EACH STATEMENT EXECUTE FUNCTION public.forbid_audit_change();
CREATE OR REPLACE TRIGGER audit_check_not_truncated BEFORE TRUNCATE ON public.audit_check
  FOR EACH STATEMENT EXECUTE FUNCTION public.forbid_audit_change();
`
