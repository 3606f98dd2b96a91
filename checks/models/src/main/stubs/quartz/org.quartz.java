package org.quartz;

import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import java.util.Date;

public interface InterruptableJob extends Job {
  void interrupt() throws UnableToInterruptJobException;
}

@OneOfMany(per = "run of the job", value = LIMITED)
public interface Job {
  void execute(JobExecutionContext context) throws JobExecutionException;
}

public interface JobExecutionContext {
  Scheduler getScheduler();
  boolean isRecovering();
  int getRefireCount();
  Date getFireTime();
  Object getResult();
  void setResult(Object result);
}

public class JobExecutionException extends SchedulerException {
  public JobExecutionException();
  public JobExecutionException(String msg);
  public JobExecutionException(Throwable cause);
  public JobExecutionException(String msg, Throwable cause);
}

public interface Scheduler {}

public class SchedulerException extends Exception {
  public SchedulerException();
  public SchedulerException(String msg);
  public SchedulerException(Throwable cause);
  public SchedulerException(String msg, Throwable cause);
}

public class UnableToInterruptJobException extends SchedulerException {
  public UnableToInterruptJobException(String msg);
}
