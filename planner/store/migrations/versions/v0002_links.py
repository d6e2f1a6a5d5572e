"""A plan gets a public id; its old address becomes a link beside it, of which only the hash is kept."""

import secrets
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"

_PLAN = sa.table("plan", sa.column("id"))
_REVISION = sa.table("revision", sa.column("plan"))


def upgrade() -> None:
    """Add links, history's who, the audit log, and the version of stored answers."""
    op.drop_table("schema_version")
    op.execute("ALTER TABLE plan RENAME COLUMN address TO id")
    op.add_column("plan", sa.Column("answers_version", sa.Integer, nullable=False, server_default="1"))
    op.add_column("plan", sa.Column("warned", sa.DateTime(timezone=True)))
    op.add_column("revision", sa.Column("who", sa.Text, nullable=False, server_default=""))
    op.add_column("revision", sa.Column("restores", sa.Integer))
    link = op.create_table(
        "link",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("plan", sa.Text, sa.ForeignKey("plan.id", ondelete="CASCADE"), nullable=False),
        sa.Column("hash", sa.Text, nullable=False, index=True),
        sa.Column("browser", sa.Boolean, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False, server_default=""),
        sa.Column("parent", sa.Text, sa.ForeignKey("link.id", ondelete="CASCADE")),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        sa.Column("expires", sa.DateTime(timezone=True)),
        sa.Column("revoked", sa.DateTime(timezone=True)),
        sa.Column("used", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("plan", "hash", "parent"),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False, server_default=""),
    )
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        op.execute("PRAGMA defer_foreign_keys=ON")
    else:
        op.drop_constraint("revision_plan_fkey", "revision", type_="foreignkey")
    for address in connection.scalars(sa.select(_PLAN.c.id)).all():
        new = secrets.token_urlsafe(16)
        connection.execute(sa.update(_PLAN).where(_PLAN.c.id == address).values(id=new))
        connection.execute(sa.update(_REVISION).where(_REVISION.c.plan == address).values(plan=new))
        row = {"id": secrets.token_urlsafe(9), "plan": new, "hash": sha256(address.encode()).hexdigest()}
        connection.execute(sa.insert(link).values(**row, browser=False, role="owner"))
    if connection.dialect.name != "sqlite":
        op.create_foreign_key("revision_plan_fkey", "revision", "plan", ["plan"], ["id"], ondelete="CASCADE")
