;;; lsp-mode.el --- Sees a finding with lsp-mode  -*- lexical-binding: t -*-
;;
;;   emacs --batch -l SETUP -l lsp-mode.el
;;
;; SETUP is the set-up of the documentation, SAMPLE a file with a finding.

(setq lsp-auto-guess-root t
      lsp-enable-file-watchers nil
      lsp-enable-snippet nil)

(defun see-codes ()
  "The codes of what is shown in the buffer."
  (mapcar (lambda (it) (gethash "code" it))
          (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics))))

(let ((end (+ (float-time) (string-to-number (or (getenv "SECONDS_PER_STEP") "120")))))
  (find-file (getenv "SAMPLE"))
  (while (not (member "MissingTimeout" (see-codes)))
    (when (> (float-time) end)
      (princ (format "lsp-mode: FAILED: the finding is not shown; shown: %s\n" (see-codes)))
      (kill-emacs 1))
    ;; What Emacs does when nobody types, and a batch never does by itself.
    (run-hooks 'post-command-hook)
    (dolist (timer (copy-sequence timer-idle-list))
      (timer-event-handler timer))
    (accept-process-output nil 0.05))
  (princ "lsp-mode: sees MissingTimeout\n"))
