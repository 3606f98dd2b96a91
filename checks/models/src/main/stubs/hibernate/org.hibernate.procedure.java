package org.hibernate.procedure;

import jakarta.persistence.StoredProcedureQuery;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.SynchronizeableQuery;
import org.hibernate.query.named.NameableQuery;

public interface ProcedureCall extends CommonQueryContract, SynchronizeableQuery, StoredProcedureQuery, NameableQuery, AutoCloseable {}
