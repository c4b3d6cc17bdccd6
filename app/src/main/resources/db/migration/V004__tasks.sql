-- What must happen outside, written in the same transaction as the event that asks for it (db-scheduler 16).
-- Belongs to the installation: a task holds ids only, and row-level security would hide it from the node that runs it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index tasks_due on scheduled_tasks (execution_time);
create index tasks_alive on scheduled_tasks (last_heartbeat);
create index tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);
