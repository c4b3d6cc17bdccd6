-- Who may come in: accounts of interventionists, seats' link hashes, sessions, and guesses that were turned away.
-- A look-up by a secret (a link, a session, an e-mail address typed with a password) cannot know the practice yet:
-- it names the secret's hash for this transaction and sees that one row.

create function current_secret() returns bytea language sql stable parallel safe as
$$ select decode(nullif(current_setting('openchair.secret', true), ''), 'hex') $$;

create table account (
  account_id uuid primary key,
  practice_id uuid not null references practice on delete cascade,
  email_hash bytea not null unique,
  email text not null,
  name text not null,
  password text not null,
  language text not null default 'en',
  opened_at timestamptz not null
);
alter table account enable row level security;
alter table account force row level security;
create policy own_practice on account using (practice_id = current_practice() or email_hash = current_secret());

-- Which circles an account has a seat in: what the caseload is read from.
create table account_seat (
  practice_id uuid not null,
  circle_id uuid not null references circle on delete cascade,
  seat_id uuid not null,
  account_id uuid not null references account on delete cascade,
  primary key (account_id, circle_id)
);
alter table account_seat enable row level security;
alter table account_seat force row level security;
create policy own_practice on account_seat using (practice_id = current_practice());

create table link (
  link_hash bytea primary key,
  practice_id uuid not null,
  circle_id uuid not null references circle on delete cascade,
  seat_id uuid not null,
  generation int not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index link_of_circle on link (circle_id, seat_id);
alter table link enable row level security;
alter table link force row level security;
create policy own_practice on link using (practice_id = current_practice() or link_hash = current_secret());

create table session (
  session_hash bytea primary key,
  practice_id uuid not null references practice on delete cascade,
  account_id uuid references account on delete cascade,
  circle_id uuid references circle on delete cascade,
  seat_id uuid,
  generation int,
  opened_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of_circle on session (circle_id, seat_id);
alter table session enable row level security;
alter table session force row level security;
create policy own_practice on session using (practice_id = current_practice() or session_hash = current_secret());

-- Guesses that were turned away. A wrong link belongs to no practice: every practice may know that there were some.
create table turned_away (
  id bigint generated always as identity primary key,
  practice_id uuid references practice on delete cascade,
  kind text not null,
  at timestamptz not null
);
create index turned_away_at on turned_away (at);
alter table turned_away enable row level security;
alter table turned_away force row level security;
create policy own_practice on turned_away using (practice_id is null or practice_id = current_practice());

-- Belongs to the installation, not to a practice: no row-level security.
create table installation (
  only_row boolean primary key default true check (only_row),
  setup_hash bytea,
  set_up_at timestamptz
);
