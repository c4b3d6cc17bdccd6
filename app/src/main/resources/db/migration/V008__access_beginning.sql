-- Which practices offer the public page "I would like to begin myself", and which account says hello there; off by default.
-- Asked before anybody has signed in, so it stands beside the ids that are of the installation: no row-level security.
alter table practice_known add column greeter uuid references account on delete set null;
