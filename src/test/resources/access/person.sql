INSERT INTO identity.person (id, name, email, email_folded, language, zone)
VALUES (:me, '{name}', '{name}@example.org', '{name}@example.org', 'en', 'UTC');
INSERT INTO identity.membership (id, person, body, role, office, since)
VALUES ('{membership}', :me, '{body}', '{role}', 'office', now());
INSERT INTO identity.password (person, hash) VALUES (:me,
  '$argon2id$v=19$m=16,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
INSERT INTO identity.passkey (id, person, credential, label, public_key, sign_count, verified,
  backup_eligible, backup_state, transports, created, used)
VALUES (:me, :me, '{name}', 'key', '', 0, true, false, false, '', now(), now());
INSERT INTO identity.code_secret (person, sealed, last_step, created) VALUES (:me, '', 0, now());
INSERT INTO identity.recovery_code (person, hash) VALUES (:me, '{name}');
INSERT INTO identity.access_token (id, membership, person, name, hash, scope, made, expires)
VALUES (:me, '{membership}', :me, 'token', sha256('{name}'), 'read', now(), now() + interval '1 day');
INSERT INTO identity.email_change (person, email, email_folded, old_hash, new_hash, expires)
VALUES (:me, 'n', 'n', sha256('{name}'), sha256('new {name}'), now() + interval '1 day');
INSERT INTO identity.session (primary_id, session_id, creation_time, last_access_time,
  max_inactive_interval, expiry_time, principal_name)
VALUES (:me::text, :me::text, 0, 0, 1, 1, :me::text);
INSERT INTO identity.session_attributes (session_primary_id, attribute_name, attribute_bytes)
VALUES (:me::text, 'sign-in', '{}');
INSERT INTO form.idempotency (person, key, request, at) VALUES (:me, :me, 'request', now());
INSERT INTO form.assignment (sheet, person, body, since)
SELECT id, :me, body, now() FROM form.sheet
WHERE body = '{body}' AND id <> :unassigned;
INSERT INTO review.muted (review, person, at) VALUES (:own, :me, now());
INSERT INTO post.delivery (person, kind, delivery, at) VALUES (:me, 'review-reminder', 'daily', now());
INSERT INTO directory.look (id, person, name, body, body_code, role, owner, state, authority, way, at)
VALUES (:me, :me, 'n', '{body}', 'XA', '{role}', :c, 'XC', 'xc-ministry-justice', 'file', now());
INSERT INTO identity.handover (id, body, started_by, starter, successor, person, stays, day, note,
  reference, started, expires, settled, outcome)
VALUES (:me, '{body}', 'holder', :me, '{membership}', :me, true, '2026-01-01', '', '', now(), now(),
  now(), 'expired');
INSERT INTO discussion.message (id, thread, number, state, author, body, role, key, at)
SELECT :me, :thread, count(*) + 1, 'open', :me, '{body}', '{role}', :me, now()
FROM discussion.message WHERE thread = :thread HAVING '{body}' = :a;
INSERT INTO discussion.wording (message, version, words, at)
SELECT id, 1, 'said', at FROM discussion.message WHERE id = :me;

INSERT INTO request.member (draft, person, body, owner, added_at)
SELECT d.id, :me, d.body, d.owner, now() FROM request.draft d
WHERE d.id = :request AND d.body = '{body}';
INSERT INTO request.idempotency (person, key, sha256, at) VALUES (:me, :me, 'hash', now());
