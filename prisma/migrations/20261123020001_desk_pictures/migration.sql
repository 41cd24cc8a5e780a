-- Pictures of journeys wait in the one queue of the city.

-- Everything that waits for a decision. The same as isWaiting, proofStateAt, stateAfter, problemState and attachmentState of the modules; a test
-- holds them together.
CREATE OR REPLACE VIEW desk_open_item AS
SELECT 'LISTING'::desk_kind AS kind, r.id AS item_id, r.submitted_at AS arrived_at, r.name_vi AS title, m.name AS party,
  l.merchant_id, p.set_number, sg.group_code, coalesce(m.ward_code, p.ward_code) AS ward_code,
  CASE WHEN l.approved_revision_id IS NULL THEN 'new' ELSE 'edit' END AS detail
-- The fence keeps the planner from asking the costly questions of every content that was ever decided.
FROM (SELECT r.id, r.listing_id, r.number, r.submitted_at, r.name_vi
  FROM listing_revision r LEFT JOIN listing_review v ON v.revision_id = r.id
  WHERE r.submitted_at IS NOT NULL AND v.id IS NULL OFFSET 0) r
JOIN listing l ON l.id = r.listing_id
JOIN merchant m ON m.id = l.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup sg ON sg.code = s.subgroup_code
WHERE NOT EXISTS (SELECT FROM listing_revision n
    WHERE n.listing_id = r.listing_id AND n.submitted_at IS NOT NULL AND n.number > r.number)
  AND NOT EXISTS (
    SELECT FROM (SELECT kind, effective_at FROM listing_state
      WHERE listing_id = r.listing_id ORDER BY effective_at DESC, seq DESC LIMIT 1) t
    WHERE t.kind = 'WITHDRAWN' AND t.effective_at >= r.submitted_at)
UNION ALL
SELECT 'PROOF', f.id, f.submitted_at, m.name, m.name, f.merchant_id, NULL, NULL, m.ward_code, f.solution::text
FROM proof f
JOIN merchant m ON m.id = f.merchant_id
WHERE NOT EXISTS (SELECT FROM proof_review v WHERE v.proof_id = f.id)
UNION ALL
SELECT 'PROBLEM', q.id, coalesce(t.at, q.created_at), coalesce(r.name_vi, p.name), m.name, l.merchant_id, p.set_number, sg.group_code,
  coalesce(m.ward_code, p.ward_code), q.kind::text
FROM problem_report q
JOIN listing l ON l.id = q.listing_id
JOIN merchant m ON m.id = l.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup sg ON sg.code = s.subgroup_code
LEFT JOIN listing_revision r ON r.id = q.revision_id
LEFT JOIN LATERAL (SELECT kind, at FROM problem_step WHERE report_id = q.id ORDER BY at DESC, seq DESC LIMIT 1) t ON true
WHERE t.kind IS NULL OR t.kind <> 'HANDLED'
UNION ALL
SELECT 'APPLICATION', a.id, t.at, a.name, a.name, a.merchant_id, NULL, NULL, a.ward_code, a.legal_form::text
FROM application a
JOIN LATERAL (SELECT kind, at FROM application_step WHERE application_id = a.id ORDER BY at DESC, seq DESC LIMIT 1) t ON true
WHERE t.kind IN ('RECEIVED', 'CORRECTED')
UNION ALL
SELECT 'PICTURE', a.id, a.added_at, coalesce(nullif(v.name_vi, ''), p.name), m.name, a.merchant_id, p.set_number, sg.group_code,
  coalesce(m.ward_code, p.ward_code), coalesce(e.biz_step, 'other')
FROM trace_attachment a
JOIN trace_lot t ON t.id = a.lot_id
JOIN trace_event e ON e.id = a.event_id
JOIN listing l ON l.id = t.listing_id
JOIN merchant m ON m.id = a.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup sg ON sg.code = s.subgroup_code
LEFT JOIN listing_revision v ON v.id = l.approved_revision_id
WHERE a.kind = 'PICTURE' AND a.withdrawn_at IS NULL
  AND NOT EXISTS (SELECT FROM trace_attachment_review w WHERE w.attachment_id = a.id);

INSERT INTO desk_term (kind, working_days) VALUES ('PICTURE', 3);

INSERT INTO reason_template (kind, verdict, reason_code, title_vi, title_en, body_vi, body_en, position) VALUES
  ('PICTURE', 'RETURN', NULL, 'Ảnh mờ hoặc tối', 'Picture blurred or dark',
   'Ảnh chưa rõ: không thấy {điều cần thấy}. Xin chụp lại ở chỗ đủ sáng.',
   'The picture is not clear: {what should be seen} cannot be seen. Please take it again in good light.', 10),
  ('PICTURE', 'RETURN', NULL, 'Ảnh không đúng bước', 'Not of this step',
   'Ảnh cho thấy {điều trong ảnh}, không phải bước đã ghi. Xin gửi ảnh của đúng bước.',
   'The picture shows {what is in it}, not the step that was recorded. Please send one of this very step.', 20),
  ('PICTURE', 'RETURN', NULL, 'Có người hoặc thông tin riêng', 'Shows people or personal details',
   'Trong ảnh có {người hoặc thông tin riêng}. Xin chụp lại, hoặc xin phép người trong ảnh rồi gửi lại.',
   'The picture shows {people or personal details}. Please take another, or ask whoever is in it and send it again.', 30),
  ('PICTURE', 'RETURN', NULL, 'Ảnh đã dùng cho lô khác', 'Used for another lot',
   'Ảnh này đã gửi cho {lô hoặc bước khác}. Mỗi bước cần có ảnh riêng.',
   'This picture was already sent for {other lot or step}. Each step needs a picture of its own.', 40);

-- The same file under another step is worth a second look.
CREATE INDEX "trace_attachment_sha256_idx" ON "trace_attachment"("sha256");
