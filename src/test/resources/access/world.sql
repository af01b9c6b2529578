INSERT INTO identity.body (id, code, kind) VALUES
  (:a, 'XA', 'state'), (:b, 'XB', 'state'), (:c, 'XC', 'state');
INSERT INTO identity.person (id, name, email, email_folded, language, zone) VALUES
  (:colleague, 'colleague', 'colleague@example.org', 'colleague@example.org', 'en', 'UTC'),
  (:idle, 'idle', 'idle@example.org', 'idle@example.org', 'en', 'UTC');
INSERT INTO identity.membership (id, person, body, role, office, since) VALUES
  (:colleague, :colleague, :a, 'expert', 'office', now()),
  (:focal_of_b, :idle, :b, 'focal-point', 'office', now());

INSERT INTO form.edition (questionnaire, edition, hash, canonical, frozen_at)
VALUES ('untoc-1', '2026-1', 'hash', '{}', now());
INSERT INTO form.sheet (id, body, questionnaire, edition, state, opened_at) VALUES
  (:drafting, :a, 'untoc-1', '2026-1', 'drafting', now()),
  (:submitted, :a, 'untoc-1', '2026-1', 'submitted', now()),
  (:unassigned, :a, 'untoc-1', '2026-1', 'drafting', now()),
  (:foreign, :b, 'untoc-1', '2026-1', 'drafting', now()),
  (:foreign_submitted, :b, 'untoc-1', '2026-1', 'submitted', now());
INSERT INTO form.assignment (sheet, person, body, since) VALUES
  (:unassigned, :colleague, :a, now());
INSERT INTO form.answer (sheet, question, path, version, value, language, author, at)
SELECT id, 'untoc.closing.good-practices-applying', '', 1,
  '{"text":"As it was"}', 'en', :colleague, now() FROM form.sheet;
INSERT INTO form.answer_version (id, sheet, question, path, version, base, value, language, author,
  at)
SELECT gen_random_uuid(), sheet, question, path, version, 0, value, language, author, at
FROM form.answer;

INSERT INTO form.law (id, body, version, record, author, at) VALUES
  (:law, :a, 1, '{"title":"Act","titles": {}, "retired": false}', :colleague, now()),
  (:foreign_law, :b, 1, '{"title":"Act","titles": {}, "retired": false}', :idle, now());
INSERT INTO form.law_version (id, law, body, version, base, record, author, at)
SELECT id, id, body, 1, 0, record, author, at FROM form.law;
INSERT INTO form.sheet_law (sheet, law, version) VALUES (:submitted, :law, 1);

INSERT INTO review.review (id, body, state, cycle, cluster, starts, due, step, changed) VALUES
  (:own, :a, 'XA', 1, 'I', '2026-01-01', '2026-06-01', 'drafting', now()),
  (:own_submitted, :a, 'XA', 2, 'I', '2026-01-01', '2026-06-01', 'submitted', now()),
  (:own_unassigned, :a, 'XA', 3, 'I', '2026-01-01', '2026-06-01', 'drafting', now()),
  (:others, :b, 'XB', 4, 'I', '2026-01-01', '2026-06-01', 'drafting', now()),
  (:others_granted, :b, 'XB', 2, 'I', '2026-01-01', '2026-06-01', 'submitted', now()),
  (:others_kept, :b, 'XB', 3, 'I', '2026-01-01', '2026-06-01', 'submitted', now());
INSERT INTO review.questionnaire (review, sheet, instrument, place) VALUES
  (:own, :drafting, 'UNTOC', 0),
  (:own_submitted, :submitted, 'UNTOC', 0),
  (:own_unassigned, :unassigned, 'UNTOC', 0),
  (:others, :foreign, 'UNTOC', 0),
  (:others_granted, :foreign_submitted, 'UNTOC', 0),
  (:others_kept, gen_random_uuid(), 'UNTOC', 0);
INSERT INTO review.submission (id, review, body, frozen, sha256, submitted_by, submitted_at) VALUES
  (:own_submission, :own_submitted, :a, '{}', 'hash', :colleague, now()),
  (:granted_submission, :others_granted, :b, '{}', 'hash', :idle, now()),
  (:kept_submission, :others_kept, :b, '{}', 'hash', :idle, now());
INSERT INTO review.submission_grant (submission, owner, body) VALUES
  (:own_submission, :a, :a), (:granted_submission, :b, :b), (:granted_submission, :b, :a),
  (:kept_submission, :b, :b);

INSERT INTO identity.invitation (id, body, person, name, email, email_folded, role, office,
  language, made)
SELECT md5(who.prefix || ' ' || role)::uuid, who.body, gen_random_uuid(), 'guest',
  who.prefix || '-' || role || '@example.org', who.prefix || '-' || role || '@example.org', role,
  'office', 'en', now()
FROM (VALUES ('invited', :a), ('invited_elsewhere', :b)) AS who (prefix, body),
  unnest(ARRAY['focal-point', 'deputy', 'expert', 'observer', 'reviewer', 'secretariat',
    'administrator']) AS role;
INSERT INTO identity.invitation_link (hash, invitation, made, expires)
SELECT sha256(id::text::bytea), id, now(), now() + interval '1 day' FROM identity.invitation;
INSERT INTO identity.attempt (bucket, attempts, until) VALUES ('bucket', 1, now());

INSERT INTO post.mail (id, recipient, email, language, subject, text, rehearsal, state, appended,
  due) VALUES
  (:kept_mail, 'r', 'r@example.org', 'en', 's', 't', true, 'kept', now(), now()),
  (:waiting_mail, 'r', 'r@example.org', 'en', 's', 't', false, 'waiting', now(), now());
INSERT INTO audit.event (id, role, act, object, commitment, mac) VALUES
  (:event, 'job', 'open-review', 'review/1', '', ''),
  (:sealed_event, 'job', 'open-review', 'review/2', '', '');
INSERT INTO audit.particulars (event, salt, details) VALUES (:event, '', '{}');
INSERT INTO audit.waiting (event) VALUES (:event);
INSERT INTO audit.leaf (place, event, hash) VALUES (0, :sealed_event, '');
INSERT INTO audit.head (size, root, peaks, at, key, signature) VALUES (1, '', '', now(), '', '');
INSERT INTO instrument.correction (id, state, instrument, kind, deposited, source, as_at, author,
  recorded_at)
VALUES (:correction, 'FJI', 'UNTOC', 'accession', '2020-01-01', 'source', '2020-01-02', :idle, now());
INSERT INTO instrument.statement (id, kind, state, language, value, reference, source, as_at, author,
  recorded_at)
VALUES (:statement, 'name', 'FJI', 'en', 'Fiji', '', 'source', '2020-01-02', :idle, now());
INSERT INTO file.file (id, body, place, author, begun, state, size, kind, sha256) VALUES
  (:file, :a, 'p', :colleague, now(), 'kept', 1, 'pdf', 'hash'),
  (:arriving_file, :a, 'p', :colleague, now(), 'arriving', 1, NULL, NULL),
  (:foreign_file, :b, 'p', :idle, now(), 'kept', 1, 'pdf', 'hash'),
  (:frozen_file, :a, 'p', :colleague, now(), 'frozen', 1, 'pdf', 'hash'),
  (:granted_file, :b, 'p', :idle, now(), 'frozen', 1, 'pdf', 'hash'),
  (:kept_file, :b, 'p', :idle, now(), 'frozen', 1, 'pdf', 'hash'),
  (:given_file, :b, 'p', :idle, now(), 'frozen', 1, 'pdf', 'hash'),
  (:foreign_arriving, :b, 'p', :idle, now(), 'arriving', 1, NULL, NULL);
INSERT INTO review.submission_file (submission, file, owner, name) VALUES
  (:own_submission, :frozen_file, :a, 'own.pdf'),
  (:granted_submission, :granted_file, :b, 'granted.pdf'),
  (:kept_submission, :kept_file, :b, 'kept.pdf'),
  -- A file of XB that XA wrote into its own submission.
  (:own_submission, :kept_file, :a, 'stolen.pdf'),
  (:own_submission, :foreign_file, :a, 'stolen.pdf');
INSERT INTO file.piece (file, number, sealed)
SELECT id, 0, '' FROM file.file;
INSERT INTO form.presence (sheet, person, body, section, question, seen) VALUES
  (:drafting, :colleague, :a, 'section', '', now() + interval '1 day'),
  (:foreign, :idle, :b, 'section', '', now() + interval '1 day');
INSERT INTO review.reminder (review, person, days, at) VALUES (:own, :colleague, 30, now());

INSERT INTO directory.contact_change (id, body, state, authority, contact, fields, before, source,
  effective, author, recorded_at) VALUES
  (:contact_change, :a, 'XA', 'xa-ministry-justice', 'xa-contact-justice',
    '{"mailboxes": "new@justice.aurelia.example"}', '{"mailboxes": ""}', 's',
    now() + interval '1 day', :colleague, now()),
  (:foreign_contact_change, :b, 'XB', 'xb-ministry-justice', 'xb-contact-justice',
    '{"phones": "+441632960299"}', '{"phones": ""}', 's', now(), :idle, now());

INSERT INTO directory.proposal (id, body, state, asked, author, proposed_at) VALUES
  (:proposal, :a, 'XA', '{"kind": "end", "target": "xa-asset-uncac", "last": "2026-01-01", "note": "NV 1", "dated": "2026-01-01"}', :colleague, now()),
  (:foreign_proposal, :b, 'XB', '{"kind": "end", "target": "xb-firearms", "last": "2026-01-01", "note": "NV 2", "dated": "2026-01-01"}', :idle, now());

INSERT INTO file.granted (file, body, owner) VALUES (:given_file, :a, :b);
INSERT INTO directory.proposal_file (proposal, file, owner, name) VALUES
  (:foreign_proposal, :kept_file, :b, 'n');

INSERT INTO directory.feedback (id, owner, state, authority, words, reader, author, at) VALUES
  (:feedback, :a, 'XA', 'xa-ministry-justice', 'w', 'XB', :idle, now()),
  (:foreign_feedback, :b, 'XB', 'xb-ministry-justice', 'w', 'XA', :colleague, now());

INSERT INTO directory.look (id, person, name, body, body_code, role, owner, state, authority, way,
  at) VALUES
  (:look, :idle, 'n', :b, 'XB', 'expert', :a, 'XA', 'xa-ministry-justice', 'page', now()),
  (:old_look, :idle, 'n', :b, 'XB', 'expert', :b, 'XB', 'xb-ministry-justice', 'page',
    now() - interval '100 days');
INSERT INTO discussion.thread (id, room, kind, thing, bodies, subject, author, body, opened_at)
VALUES
  (:thread, 'directory', 'authority', 'XA/xa-ministry-justice', ARRAY[:a], 's', :colleague, :a, now()),
  (:foreign_thread, 'directory', 'authority', 'XB/xb-ministry-justice', ARRAY[:b], 's', :idle, :b, now()),
  -- Its circle has XA, which does not see the thing.
  (:blind_thread, 'review', 'question', 'x/UNTOC/q@', ARRAY[:a, :b], 's', :idle, :b, now());
INSERT INTO discussion.message (id, thread, number, state, author, body, role, next_body, key, at)
VALUES
  (:message, :thread, 1, 'open', :colleague, :a, 'expert', :a, :message, now()),
  (:foreign_message, :foreign_thread, 1, 'open', :idle, :b, 'expert', NULL, :message, now()),
  (:blind_message, :blind_thread, 1, 'open', :idle, :b, 'expert', NULL, :thread, now());
INSERT INTO discussion.wording (message, version, words, at)
SELECT id, 1, 'asked', at FROM discussion.message;
INSERT INTO discussion.told (message, at) VALUES (:foreign_message, now());

INSERT INTO directory.link_check (id, owner, state, authority, address, result, answers, moved, at)
VALUES
  (:link, :a, 'XA', 'xa-ministry-justice', 'https://a.example', 'ok', true, '', now()),
  (:foreign_link, :b, 'XB', 'xb-ministry-justice', 'https://b.example', 'ok', true, '', now());

INSERT INTO directory.entry_version (kind, id, version, cells, sha256, visibility, loaded_at)
SELECT 'contacts', visibility, 1, '{}', 'hash', visibility, now()
FROM unnest(ARRAY['public', 'practitioners', 'secretariat']) AS visibility;

INSERT INTO identity.handover (id, body, started_by, starter, successor, person, stays, day, note,
  reference, started, expires) VALUES
  (:handover, :a, 'second', :colleague, :focal_of_b, :idle, true, '2026-01-01', 'n', '', now(),
    now() + interval '14 days'),
  (:foreign_handover, :c, 'second', :idle, :focal_of_b, :idle, true, '2026-01-01', 'n', '', now(),
    now() + interval '14 days');
-- A case on which everybody of XA works, one that is its owner's alone, and one of XB.
INSERT INTO request.draft (id, body, owner, version, begun_at, changed_at) VALUES
  (:request, :a, :colleague, 0, now(), now()),
  (:lone_request, :a, :colleague, 0, now(), now()),
  (:foreign_request, :b, :idle, 0, now(), now());
INSERT INTO request.version (draft, number, sealed, author, saved_at)
SELECT id, 0, '', owner, now() FROM request.draft;
INSERT INTO request.entry (draft, number, step, sealed, author, at)
SELECT id, 1, 'sign', '', owner, now() FROM request.draft;
INSERT INTO request.frozen (draft, entry, name, sha256, sealed)
SELECT id, 1, 'letter.pdf', 'hash', '' FROM request.draft;
