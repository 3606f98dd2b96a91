-- Opens each file of a project in Neovim, and compares what is shown with what a build and a scan report:
--
--   nvim --headless --clean -n -c 'luafile SETUP' -c 'luafile agreement.lua'
--
-- SETUP is the set-up of the documentation; BUILD and SCAN are the reports, in SARIF. The project is the
-- working directory.
local deadline = tonumber(os.getenv('SECONDS_PER_STEP') or '120') * 1000

local function say(text)
  io.stdout:write('neovim: ' .. text .. '\n')
end

local function fail(text)
  say('FAILED: ' .. text)
  vim.cmd('cquit 1')
end

local function line(file, number, check, message)
  return string.format('%s:%d [%s] %s', file, number, check, message)
end

-- The findings of a report.
local function reported(name)
  local file = assert(io.open(os.getenv(name)))
  local found = {}
  for _, it in ipairs(vim.fn.json_decode(file:read('*a')).runs[1].results) do
    local place = it.locations[1].physicalLocation
    table.insert(found, line(place.artifactLocation.uri, place.region.startLine, it.ruleId, it.message.text))
  end
  file:close()
  table.sort(found)
  return found
end

-- What Neovim shows of all files.
local function shown()
  local answered = {}
  local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
  vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
    answered[result.uri] = true
    return publish(err, result, ...)
  end
  local found = {}
  for _, path in ipairs(vim.fn.globpath('.', '**/*.java', false, true)) do
    local file = path:gsub('^%./', '')
    vim.cmd('edit ' .. vim.fn.fnameescape(file))
    local uri = vim.uri_from_bufnr(0)
    if not vim.wait(deadline, function() return answered[uri] end, 50) then
      fail(string.format('nothing is said of %s within %d s', file, deadline / 1000))
    end
    for _, it in ipairs(vim.diagnostic.get(0)) do
      table.insert(found, line(file, it.lnum + 1, it.code, it.message))
    end
  end
  table.sort(found)
  return found
end

local function without(some, others)
  local known = {}
  for _, it in ipairs(others) do
    known[it] = (known[it] or 0) + 1
  end
  local left = {}
  for _, it in ipairs(some) do
    if (known[it] or 0) > 0 then
      known[it] = known[it] - 1
    else
      table.insert(left, it)
    end
  end
  return table.concat(left, '\n  ')
end

local ran, defect = pcall(function()
  local here = shown()
  for _, name in ipairs({ 'BUILD', 'SCAN' }) do
    local there = reported(name)
    local more, less = without(here, there), without(there, here)
    if #there == 0 or more ~= '' or less ~= '' then
      fail(string.format('differs from %s.\nOnly here:\n  %s\nOnly there:\n  %s', name:lower(), more, less))
    end
  end
  say(#here .. ' findings, the same as in the build and in a scan')
  vim.lsp.stop_client(vim.lsp.get_active_clients())
end)
if not ran then
  fail(defect)
end
vim.cmd('quitall!')
