-- Drives Neovim as a person would, with the set-up of the documentation:
--
--   nvim --headless --clean -n -c 'luafile neovim.lua' PROJECT/…/MissingTimeoutSample.java
--
-- SETUP is that set-up, STOCK the file whose finding another module explains, DOCS the directory of
-- the documentation.
local deadline = tonumber(os.getenv('SECONDS_PER_STEP') or '120') * 1000

local function say(text)
  io.stdout:write('neovim: ' .. text .. '\n')
end

local function fail(text)
  say('FAILED: ' .. text)
  vim.cmd('cquit 1')
end

local function shown()
  local lines = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    table.insert(lines, string.format('%d:%d %s %s', it.lnum + 1, it.col + 1, it.code, it.message))
  end
  return #lines == 0 and 'no findings' or table.concat(lines, '; ')
end

local function wait(what, condition)
  if not vim.wait(deadline, condition, 50) then
    fail(string.format('%s: not within %d s; shown: %s', what, deadline / 1000, shown()))
  end
end

-- The line that a sample marks as a check's finding, from 0.
local function marked(check)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    if line:find('// BUG: ' .. check, 1, true) then
      return number - 1
    end
  end
  fail('no line is marked ' .. check)
end

-- The finding of a check on the line that is marked.
local function finding(check)
  for _, it in ipairs(vim.diagnostic.get(0, { lnum = marked(check) })) do
    if it.code == check then
      return it
    end
  end
end

local function stale()
  local it = finding('MissingTimeout')
  return it and it.message:find('last version that compiled', 1, true)
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
end

local function see()
  wait('the finding is shown', function()
    return finding('MissingTimeout')
  end)
  local it = finding('MissingTimeout')
  local from = vim.api.nvim_buf_get_lines(0, it.lnum, it.lnum + 1, true)[1]:sub(it.col + 1)
  if it.source ~= 'fairlead' or not from:find('^url%.openConnection') then
    fail('the finding is not where it belongs: ' .. shown())
  end
  say('sees ' .. it.code .. ' at ' .. (it.lnum + 1) .. ':' .. (it.col + 1))
end

local function follow_link()
  local link = finding('MissingTimeout').user_data.lsp.codeDescription.href
  local page = link:match('/docs/(checks/.*%.md)$')
  local file = page and io.open(os.getenv('DOCS') .. '/' .. page)
  if not file or not file:read('*a'):find('\n# MissingTimeout\n', 1, true) then
    fail('the link leads to no page: ' .. tostring(link))
  end
  file:close()
  say('follows the link to ' .. page)
end

-- Asks at the finding for what can be done, of some kinds only where they are given, and takes what is called so.
local function act(title, kinds)
  local offered = {}
  vim.ui.select = function(items, options, choose)
    for number, item in ipairs(items) do
      local label = options.format_item and options.format_item(item) or tostring(item)
      table.insert(offered, label)
      if label:find(title, 1, true) then
        return choose(item, number)
      end
    end
    choose(nil, nil)
  end
  local before = finding('MissingTimeout')
  local tick = vim.api.nvim_buf_get_changedtick(0)
  vim.api.nvim_win_set_cursor(0, { before.lnum + 1, before.col })
  vim.lsp.buf.code_action(kinds and { only = kinds, context = { only = kinds } })
  vim.wait(deadline, function()
    return vim.api.nvim_buf_get_changedtick(0) ~= tick
  end, 50)
  return table.concat(offered, '; ')
end

local function count(pattern)
  local _, number = text():gsub(pattern, '')
  return number
end

local function apply_fix()
  local offered = act('setConnectTimeout')
  if count('http%.setConnectTimeout') ~= 2 then
    fail('no fix was applied; offered: ' .. offered)
  end
  wait('the finding goes with its fix', function()
    return not finding('MissingTimeout')
  end)
  say('applies the fix; the finding is gone')
end

local function suppress()
  local offered = act('suppress MissingTimeout here')
  local line = vim.fn.search([[@SuppressWarnings("MissingTimeout") // reason: $]])
  if line == 0 then
    fail('nothing is suppressed; offered: ' .. offered)
  end
  vim.cmd('normal! Athe peer is this process')
  wait('the finding goes with its suppression', function()
    return not finding('MissingTimeout')
  end)
  say('suppresses it with a reason: ' .. vim.trim(vim.fn.getline(line)))
  vim.cmd('silent undo')
end

local function fix_all()
  local offered = act('fix all that Fairlead can fix', { 'source.fixAll' })
  if count('http%.setConnectTimeout') ~= 2 or offered:find('suppress', 1, true) then
    fail('not all was fixed; offered: ' .. offered)
  end
  wait('the finding goes when all are fixed', function()
    return not finding('MissingTimeout')
  end)
  say('fixes all of the file')
end

local function undo(original)
  vim.cmd('silent undo')
  if text() ~= original then
    fail('undo does not bring the text back')
  end
  wait('the finding comes back with undo', function()
    return finding('MissingTimeout')
  end)
  say('undoes it; the finding is back')
end

local function break_a_line()
  vim.cmd('normal! ggOimport java.;')
  wait('the finding stays in text that does not compile, marked stale', stale)
  say('types a broken line; the finding stays, marked stale')
  vim.cmd('silent undo')
  wait('the finding is fresh again', function()
    return finding('MissingTimeout') and not stale()
  end)
  say('mends the line; the finding is fresh')
end

local function across_modules()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('STOCK')))
  wait('the finding that another module explains is shown', function()
    return finding('NetworkUnderLock')
  end)
  say('sees NetworkUnderLock in one module, of a wait in the other')
end

local function leave()
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  wait('the server ends', function()
    return #vim.lsp.get_active_clients() == 0
  end)
  vim.cmd('quitall!')
end

local ran, defect = pcall(function()
  local original = text()
  see()
  follow_link()
  apply_fix()
  undo(original)
  suppress()
  undo(original)
  fix_all()
  undo(original)
  break_a_line()
  across_modules()
end)
if not ran then
  fail(defect)
end
leave()
