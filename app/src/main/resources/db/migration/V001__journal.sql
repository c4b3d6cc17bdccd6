-- The journal: one row per entry, sealed under the circle's own key; and one row per circle for lists over many.
-- Row-level security is the second lock: a connection sees the practice it named for this transaction, and no other.

create function current_practice() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('openchair.practice', true), '')::uuid $$;

create table practice (
  practice_id uuid primary key,
  name text not null,
  sealed_key bytea not null,
  settings jsonb not null default '{}',
  demonstration boolean not null default false,
  opened_at timestamptz not null
);
alter table practice enable row level security;
alter table practice force row level security;
create policy own_practice on practice using (practice_id = current_practice());

create table circle (
  practice_id uuid not null references practice on delete cascade,
  circle_id uuid primary key,
  sealed_key bytea not null,
  seq bigint not null default 0,
  hash bytea not null,
  stage text not null default 'first-call',
  waiting int not null default 0,
  next_at timestamptz,
  lapses_at timestamptz,
  opened_at timestamptz not null,
  moved_at timestamptz not null
);
create index circle_of_practice on circle (practice_id, moved_at);
create index circle_lapsing on circle (lapses_at) where lapses_at is not null;
alter table circle enable row level security;
alter table circle force row level security;
create policy own_practice on circle using (practice_id = current_practice());

create table entry (
  practice_id uuid not null,
  circle_id uuid not null references circle on delete cascade,
  seq bigint not null,
  at timestamptz not null,
  body bytea not null,
  hash bytea not null,
  primary key (circle_id, seq)
);
alter table entry enable row level security;
alter table entry force row level security;
create policy own_practice on entry using (practice_id = current_practice());
