-- An answer is changed where it stands: without these columns, injected SQL could have moved one to
-- the sheet of another State.
REVOKE UPDATE ON form.answer FROM comity_app;
GRANT UPDATE (version, value, language, author, at) ON form.answer TO comity_app;
REVOKE UPDATE ON form.idempotency FROM comity_app;
GRANT UPDATE (version) ON form.idempotency TO comity_app;

-- A person is assigned to a sheet for the body whose sheet it is.
ALTER TABLE form.sheet ADD UNIQUE (id, body);
ALTER TABLE form.assignment ADD FOREIGN KEY (sheet, body) REFERENCES form.sheet (id, body);
