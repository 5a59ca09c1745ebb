@NullMarked
package app.zhirong.identity.service;

import org.jspecify.annotations.NullMarked;
