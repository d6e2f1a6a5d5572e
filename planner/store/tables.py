"""The tables; every time in them is the database's own."""

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    func,
)

METADATA = MetaData()
SCHEMAS = ("0001", "0002")  # every version there was, the newest last; a newer one is refused
_NOW = func.now()

SCHEMA = Table("alembic_version", METADATA, Column("version_num", String(32), primary_key=True))

PLAN = Table(
    "plan",
    METADATA,
    Column("id", Text, primary_key=True),  # public: it opens nothing but on this computer
    Column("title", Text, nullable=False, server_default=""),  # "" = the business name
    Column("document", Text, nullable=False),  # JSON
    Column("answers_version", Integer, nullable=False, server_default="1"),  # of the document
    Column("revision", Integer, nullable=False, server_default="0"),
    Column("created", DateTime(timezone=True), nullable=False, server_default=_NOW),
    Column("updated", DateTime(timezone=True), nullable=False, server_default=_NOW),
    Column("warned", DateTime(timezone=True)),  # since when it says that it will be deleted
)

REVISION = Table(
    "revision",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("plan", Text, ForeignKey("plan.id", ondelete="CASCADE"), nullable=False),
    Column("op_id", Text, nullable=False, unique=True),
    Column("number", Integer, nullable=False),
    Column("changes", Text, nullable=False),  # JSON: [[path, was, becomes], ...]
    Column("undoes", Integer),  # the number of the revision that this one takes back
    Column("at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    Column("who", Text, nullable=False, server_default=""),  # the link's id; "" = this computer
    Column("restores", Integer),  # the number of the revision that this one goes back to
    UniqueConstraint("plan", "number"),
)

LINK = Table(
    "link",
    METADATA,
    Column("id", Text, primary_key=True),  # public
    Column("plan", Text, ForeignKey("plan.id", ondelete="CASCADE"), nullable=False),
    Column("hash", Text, nullable=False, index=True),  # SHA-256 of the secret, which is nowhere
    Column("browser", Boolean, nullable=False),  # the secret is a browser's key, not an address
    Column("role", Text, nullable=False),
    Column("name", Text, nullable=False, server_default=""),  # whom it was given to
    Column("parent", Text, ForeignKey("link.id", ondelete="CASCADE")),  # the link this browser came by
    Column("created", DateTime(timezone=True), nullable=False, server_default=_NOW),
    Column("expires", DateTime(timezone=True)),
    Column("revoked", DateTime(timezone=True)),
    Column("used", DateTime(timezone=True)),
    UniqueConstraint("plan", "hash", "parent"),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False, server_default=_NOW),
    Column("plan", Text, nullable=False),  # outlives the plan
    Column("who", Text, nullable=False),  # the link's id; "" = this computer
    Column("action", Text, nullable=False),
    Column("about", Text, nullable=False, server_default=""),  # an id or a role, never a secret
)
